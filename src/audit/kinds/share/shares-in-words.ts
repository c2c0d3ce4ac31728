import type { TextQuantity } from "../../../text/quantities.js";
import { findFractions } from "../../../text/quantities-fractions.js";
import { type Draft, spotsOf } from "../../tell/draft.js";
import { HEDGED } from "../../../text/quantities-tables.js";
import { BEFORE_WHOLE, SAYING_AGAIN } from "../../read/list-tables.js";
import type { Figure, Scene } from "../../read/scene.js";
import { outOf } from "./out-of.js";
import { meaningOf, meet, tolerance } from "../../weigh/tolerance.js";

/** Shares told in words, «half of them», and by their whole, «N out of M», against the figures beside them. */
export function sharesInWords(scene: Scene): Draft[] {
  return [...fractionDrafts(scene), ...outOf(scene)];
}

/** Characters between a share in words and the one in figures that explains it. */
const NEAREST = 40;
/** «a third (or some 30 per cent)», «of 900 towns, 300 (a third)»: what stands between. */
const OPENED = new RegExp(`^[^,;:.()]*\\((?:${SAYING_AGAIN} )?${HEDGED}$`);
const OF_ALL = new RegExp(`^ of ${BEFORE_WHOLE}$`);
const OPENS_ALL = new RegExp(`\\b[Oo]f ${BEFORE_WHOLE}$`);
const OPENED_AFTER = new RegExp(`^[^,;:.]* \\(${HEDGED}(?:an? )?$`);

/**
 * Shares in words beside shares in figures: «more than half of the cases (55 per cent)».
 *
 * @example "more than half of them (45 per cent)" // one that fails
 */
function fractionDrafts(scene: Scene): Draft[] {
  return findFractions(scene.text, scene.words).flatMap((fraction) => {
    const counted = countedDraft(scene, fraction);
    if (counted !== null) return [counted];
    const share = scene.figures.find((figure) => figure.start > fraction.end && figure.measure === "%");
    if (share === undefined || share.start - fraction.end > NEAREST) return [];
    if (!OPENED.test(scene.text.slice(fraction.end, share.start))) return [];
    const holds = meet(meaningOf(loosely(fraction)), meaningOf(share)) || Math.abs(share.value - fraction.value) < tolerance.about * fraction.value;
    const stated = scene.text.slice(Math.max(0, scene.text.lastIndexOf(" ", fraction.start - 8)), fraction.end).trim();
    return [
      {
        kind: "share",
        message: "share-in-words",
        holds,
        severity: "doubtful",
        stated: `${share.words}%`,
        computed: `${stated} (${fraction.value})`,
        how: `${share.words} per cent, ${stated}`,
        at: spotsOf(scene, [fraction, share]),
      },
    ];
  });
}

/** «A third of the 900 towns (300)», «of 900 towns, 300 (a third)»: the number, its whole, and the share in words. */
function countedDraft(scene: Scene, fraction: TextQuantity): Draft | null {
  const [all, some] = countsBehind(scene, fraction) ?? countsBefore(scene, fraction) ?? [];
  if (all === undefined || some === undefined || all.measure !== some.measure || all.value <= 0) return null;
  const share = (some.value / all.value) * 100;
  return {
    kind: "share",
    message: "share-of-base",
    holds: meet(meaningOf(loosely(fraction)), [share, share]),
    severity: "doubtful",
    stated: fraction.words,
    computed: share.toFixed(1),
    how: `${some.words} ÷ ${all.words} = ${share.toFixed(1)} per cent`,
    data: { part: some.words, base: all.words, stated: fraction.words, mend: "" },
    at: spotsOf(scene, [fraction, all, some]),
  };
}

/** «A third» is about a third. */
function loosely(fraction: TextQuantity): TextQuantity {
  return fraction.comparison === "exactly" ? { ...fraction, comparison: "about" } : fraction;
}

/** «A third of the 900 towns (300)»: whole and part. */
function countsBehind({ text, figures }: Scene, fraction: TextQuantity): readonly [Figure, Figure] | null {
  const [whole, part] = figures.filter(({ start }) => start >= fraction.end);
  if (whole === undefined || part === undefined) return null;
  const isTold = OF_ALL.test(text.slice(fraction.end, whole.start)) && /^[^,;:.()]* \($/.test(text.slice(whole.end, part.start)) && text[part.end] === ")";
  return isTold ? [whole, part] : null;
}

/** «Of 900 towns, 300 (a third)»: whole and part. */
function countsBefore({ text, figures }: Scene, fraction: TextQuantity): readonly [Figure, Figure] | null {
  const [whole, part] = figures.filter(({ end }) => end <= fraction.start).slice(-2);
  if (whole === undefined || part === undefined) return null;
  const isTold =
    OPENS_ALL.test(text.slice(0, whole.start)) &&
    /^[^;:.()]*, (?:\S+ )?$/.test(text.slice(whole.end, part.start)) &&
    OPENED_AFTER.test(text.slice(part.end, fraction.start));
  return isTold ? [whole, part] : null;
}
