import { spotsOf, type Draft } from "./draft.js";
import type { Scene } from "./scene.js";
import { meaningOf, meet } from "./tolerance.js";

/**
 * A round figure and the exact one in the bracket after it: «over 500 (512)».
 *
 * @example "over 500 (489)" // one that fails
 */
export function hedgedAndExact(scene: Scene): Draft[] {
  return scene.figures.flatMap((round, i) => {
    const exact = scene.figures[i + 1];
    if (exact === undefined || round.comparison === "exactly" || exact.measure !== round.measure || !/^\s\((?:exactly )?$/.test(scene.text.slice(round.end, exact.start))) return [];
    if (scene.text[exact.end] !== ")") return [];
    return [{ kind: "repeat" as const, message: "same-quantity" as const, holds: meet(meaningOf(round), meaningOf(exact)), severity: "doubtful" as const, stated: round.words, computed: exact.words, how: `${round.words} (${exact.words})`, at: spotsOf(scene, [round, exact]) }];
  });
}
