import { spotsOf, type Draft } from "./draft.js";
import type { Scene } from "./scene.js";
import { personLemmas } from "./tables.js";

/**
 * Persons are counted in whole numbers: «232.3 people» has lost its thousand, or its point stands for a comma.
 *
 * @returns only what fails; averages and rates may have decimals
 */
export function wholePersons(scene: Scene): Draft[] {
  return scene.figures.flatMap((figure): Draft[] => {
    const counted = figure.of?.split(" ")[0] ?? "";
    if (figure.measure !== "count" || Number.isInteger(figure.value) || figure.range !== null || !personLemmas.has(counted)) return [];
    const [from, to] = scene.sentences[figure.sentence]!;
    if (/\b(?:average|per|every|each|mean|ratio|rate|times)\b/i.test(scene.text.slice(from, to))) return [];
    return [{ kind: "count", message: "no-whole-number", holds: false, severity: "doubtful", stated: figure.words, computed: String(Math.round(figure.value * 1000)), how: `${figure.words} ${counted}`, at: spotsOf(scene, [figure]) }];
  });
}
