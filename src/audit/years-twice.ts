import { spotsOf, type Draft } from "./draft.js";
import type { Figure, Scene } from "./scene.js";

/**
 * A row of values by year in which one year stands twice with two values: «184 in 2017, 176 in 2019 and 177 in 2019».
 *
 * @returns a draft that fails for each
 */
export function yearsTwice(scene: Scene): Draft[] {
  return scene.figures.flatMap((figure, i) => {
    const before = scene.figures[i - 1];
    const first = scene.figures[i - 2];
    if (before === undefined || first === undefined || !isRow(scene, first, before) || !isRow(scene, before, figure)) return [];
    if (before.date!.from !== figure.date!.from || before.date!.to !== figure.date!.to || first.date!.from === before.date!.from || before.value === figure.value) return [];
    return [{ kind: "repeat" as const, message: "same-quantity" as const, holds: false, severity: "error" as const, stated: `${figure.words} in ${figure.date!.words}`, computed: `${before.words} in ${before.date!.words}`, how: `${before.words}, ${figure.words} (${figure.date!.words})`, at: spotsOf(scene, [before, figure]) }];
  });
}

/** «176 in 2019 and 177 in 2019»: nothing but number, «in», year, comma or «and». */
function isRow(scene: Scene, one: Figure, two: Figure): boolean {
  if (one.date === null || two.date === null || one.date === two.date || one.measure !== two.measure || one.bracket !== two.bracket) return false;
  return /^(?:\s?%| per cent)?\s(?:in\s|\()\d{4}\)?(?:,| and|, and|;|; and)\s$/.test(scene.text.slice(one.end, two.start)) && /^(?:\s?%| per cent)?\s(?:in\s|\()\d{4}/.test(scene.text.slice(two.end, two.end + 20));
}
