import { spotsOf, type Draft } from "../../tell/draft.js";
import { mend } from "../../weigh/mend.js";
import type { Figure, Scene } from "../../read/scene.js";
import { type Share, sharesOf } from "./shares.js";
import { type Base, basesOf } from "./bases.js";
import { impliedBase, siblingShares } from "./sibling-shares.js";
import { sharesInWords } from "./shares-in-words.js";
import { isLoose, meaningOf, meet, partOf, quotient } from "../../weigh/tolerance.js";
import { mendWords } from "../../tell/wording.js";

/**
 * Shares against the numbers they are made of: «40 of 500 women (8 per cent)».
 *
 * @returns for each number with its share the base that fits; where none does and the text names the base, one that fails
 * @example "40 of 500 women (9 per cent)" // one that fails: 9 stated, 8 computed
 */
export function shares(scenes: readonly Scene[]): Draft[] {
  return scenes.flatMap((scene, order) => {
    const found = sharesOf(scene);
    const judged = found.flatMap((share) => againstBases(scene, share, basesOf(scenes, order, share)) ?? []);
    return [...judged, ...siblingShares(scene, found), ...sharesInWords(scene)];
  });
}

function againstBases(scene: Scene, share: Share, bases: readonly Base[]): Draft | null {
  const fits = bases.find((base) => base.figure.value > 0 && agrees(share, base.figure));
  if (fits !== undefined) return draftOf(scene, share, fits, true, "error");
  const stated = bases.find((base) => base.stated && base.figure.value > share.part.value);
  if (stated === undefined) return impliedBase(scene, share);
  return draftOf(scene, share, stated, false, isLoose(share.share, percent(share.part, stated.figure)) ? "query" : "error");
}

function agrees({ part, share }: Share, base: Figure): boolean {
  const [low, high] = quotient(partOf(part), partOf(base));
  return meet([low * 100, high * 100], meaningOf(share));
}

function percent(part: Figure, base: Figure): number {
  return (part.value / base.value) * 100;
}

function draftOf(scene: Scene, { part, share }: Share, base: Base, holds: boolean, severity: Draft["severity"]): Draft {
  const computed = percent(part, base.figure);
  const shown = computed.toFixed(Math.max(1, String(share.value).split(".")[1]?.length ?? 0));
  const slack = share.step;
  const mended = holds ? null : mend(share.words, [computed - slack / 2, computed + slack / 2]);
  return {
    kind: "share",
    message: "share-of-base",
    holds,
    severity: mended !== null && severity === "error" ? "likely-typo" : severity,
    stated: `${part.words} (${share.words}%)`,
    computed: shown,
    how: `${part.words} ÷ ${base.figure.words} = ${shown} per cent`,
    data: { part: part.words, base: base.figure.words, stated: `${share.words} per cent`, mend: mendWords(mended, share.words) },
    at: [...spotsOf(scene, [part, share]), ...(base.scene === scene && base.figure.sentence === part.sentence ? [] : spotsOf(base.scene, [base.figure]))],
  };
}
