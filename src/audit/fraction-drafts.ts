import { findFractions } from "../text/quantities-fractions.js";
import { spotsOf, type Draft } from "./draft.js";
import type { Scene } from "./scene.js";
import { meaningOf, meet, tolerance } from "./tolerance.js";

/** Characters between a share in words and the one in figures that explains it. */
const NEAREST = 40;

/**
 * Shares in words beside shares in figures: «more than half of the cases (55 per cent)».
 *
 * @example "more than half of them (45 per cent)" // one that fails
 */
export function fractionDrafts(scene: Scene): Draft[] {
  return findFractions(scene.text, scene.words).flatMap((fraction) => {
    const share = scene.figures.find((figure) => figure.start > fraction.end && figure.measure === "%");
    if (share === undefined || share.start - fraction.end > NEAREST) return [];
    if (!/^[^,;:.()]*\((?:or |i\.e\. |some |about )?$/.test(scene.text.slice(fraction.end, share.start))) return [];
    const loose = fraction.comparison === "exactly" ? ({ ...fraction, comparison: "about" } as const) : fraction;
    const holds = meet(meaningOf(loose), meaningOf(share)) || Math.abs(share.value - fraction.value) < tolerance.about * fraction.value;
    const stated = scene.text.slice(Math.max(0, scene.text.lastIndexOf(" ", fraction.start - 8)), fraction.end).trim();
    return [{ kind: "share", message: "share-in-words", holds, severity: "doubtful", stated: `${share.words}%`, computed: `${stated} (${fraction.value})`, how: `${share.words} per cent, ${stated}`, at: spotsOf(scene, [fraction, share]) }];
  });
}
