import { type Draft, spotsOf } from "../../tell/draft.js";
import { grouped } from "../../weigh/mend.js";
import type { Scene } from "../../read/scene.js";
import type { Share } from "./shares.js";
import { type Interval, meaningOf, partOf, quotient } from "../../weigh/tolerance.js";

/** From here on some whole number always fits. */
const LARGE = 5000;

/**
 * A number and its share where the text names no total: there must be a whole number that it is this share of.
 *
 * @example "28 women (46.7 per cent)" // holds, of 60; "3 women (46.7 per cent)" fails: of 6 they are 50, of 7 42.9
 */
export function impliedBase(scene: Scene, { part, share }: Share): Draft | null {
  if (part.measure !== "count" || part.comparison !== "exactly" || share.comparison !== "exactly" || part.step !== 1 || share.value <= 0) return null;
  const [low, high] = quotient([part.value, part.value], meaningOf(share)).map((value) => value * 100) as [number, number];
  const base = Math.round(Math.min(Math.max((part.value / share.value) * 100, Math.ceil(low)), Math.floor(high)));
  const holds = part.value > LARGE || (base >= low - 1e-9 && base <= high + 1e-9);
  return {
    kind: "share",
    message: "implied-base",
    holds,
    severity: "query",
    stated: `${part.words} (${share.words}%)`,
    computed: `of ${grouped(base)}`,
    how: `${part.words} ÷ ${share.words} per cent ≈ ${grouped(base)}`,
    data: { stated: `${part.words} (${share.words} per cent)`, computed: grouped(base) },
    at: spotsOf(scene, [part, share]),
  };
}

/** So many shares must agree on one total before another can be called wrong. */
const WITNESSES = 3;

/**
 * Numbers with their shares in one sentence are mostly shares of one total, named or not. Where all can be, they hold; where at
 * least three agree and one does not, that one is doubtful.
 *
 * @example "10 men (20%), 15 women (30%) and 25 children (50%)" // holds: all are shares of 50
 */
export function siblingShares(scene: Scene, found: readonly Share[]): Draft[] {
  return scene.sentences.flatMap((_, sentence) => {
    const row = found.filter(({ part }) => part.sentence === sentence && part.value > 0);
    if (row.length < 2) return [];
    const bases = row.map(baseOf);
    const common = commonBase(bases);
    if (common !== null) return [draftOf(scene, row, common, true)];
    if (row.length <= WITNESSES) return [];
    return row.flatMap((odd, i) => {
      const others = commonBase(bases.filter((_, k) => k !== i));
      return others === null ? [] : [draftOf(scene, [odd], others, false)];
    });
  });
}

/** The total that a number and its share stand for. */
function baseOf({ part, share }: Share): Interval {
  const [low, high] = quotient(partOf(part), meaningOf(share));
  return [low * 100, high * 100];
}

function commonBase(bases: readonly Interval[]): Interval | null {
  const low = Math.max(...bases.map(([least]) => least));
  const high = Math.min(...bases.map(([, most]) => most));
  return low <= high ? [low, high] : null;
}

function draftOf(scene: Scene, row: readonly Share[], base: Interval, holds: boolean): Draft {
  const stated = row.map(({ part, share }) => `${part.words} (${share.words}%)`).join(", ");
  const about = grouped(Math.round((base[0] + Math.min(base[1], base[0] * 2)) / 2));
  const own = grouped(Math.round((row[0]!.part.value / row[0]!.share.value) * 100));
  return {
    kind: "share",
    message: "shares-of-one-base",
    holds,
    severity: "doubtful",
    stated,
    computed: holds ? about : own,
    how: `${stated} of about ${about}`,
    data: { base: about },
    at: spotsOf(
      scene,
      row.flatMap(({ part, share }) => [part, share]),
    ),
  };
}
