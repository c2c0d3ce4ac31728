import { spotsOf, type Draft } from "./draft.js";
import { listsOf, type FigureList } from "./lists.js";
import { topParts } from "./list-readings.js";
import { grouped } from "./mend.js";
import type { Figure, Scene } from "./scene.js";
import { meaningOf, meet, sumOf } from "./tolerance.js";

interface Summed {
  readonly list: FigureList;
  readonly parts: readonly Figure[];
  readonly sum: number;
}

/**
 * Two breakdowns of one total that agree with each other and not with it: the total is wrong, however open each list is.
 *
 * @example "of these, 3 were tried (6 men and 3 women), of whom 7 were fined and 2 jailed" // 9 twice, not 3
 */
export function agreeingLists(scene: Scene): Draft[] {
  const byTotal = new Map<Figure, Summed[]>();
  for (const list of listsOf(scene)) {
    const total = list.totals[0];
    if (total === undefined) continue;
    const parts = topParts(scene, list, total).filter(({ sentence }) => sentence === total.sentence);
    const sum = parts.reduce((value, part) => value + part.value, 0);
    if (parts.length > 1 && !meet(sumOf(parts), meaningOf(total))) byTotal.set(total, [...(byTotal.get(total) ?? []), { list, parts, sum }]);
  }
  return [...byTotal].flatMap(([total, lists]) => {
    const pair = lists.flatMap((one, i) => lists.slice(i + 1).filter((other) => other.sum === one.sum && !other.parts.some((part) => one.parts.includes(part))).map((other) => [one, other] as const))[0];
    return pair === undefined ? [] : [draftOf(scene, total, ...pair)];
  });
}

function draftOf(scene: Scene, total: Figure, one: Summed, other: Summed): Draft {
  const how = [one, other].map(({ parts, sum }) => `${parts.map(({ words }) => words).join(" + ")} = ${grouped(sum)}`).join("; ");
  return { kind: "sum", message: "parts-and-total", holds: false, severity: "error", stated: total.words, computed: grouped(one.sum), how, at: spotsOf(scene, [total, ...one.parts, ...other.parts]) };
}
