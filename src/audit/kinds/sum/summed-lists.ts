import { SUM_AFTER, SUM_BEFORE } from "../../read/list-tables.js";
import type { Figure, Scene } from "../../read/scene.js";
import { type FigureList, LONGEST_LIST } from "./figure-list.js";

const NAMED_BEFORE = new RegExp(`, ${SUM_BEFORE}(?: a total of)? $`);
const NAMED_AFTER = new RegExp(`^(?:\\s[\\p{L}-]+){0,3},? \\(?${SUM_AFTER}\\b`, "u");

/** «40 in March, 35 in April and 20 in May, 95 in all»: the parts stand before their sum. */
export function summedLists(scene: Scene): FigureList[] {
  return scene.figures.flatMap((total): FigureList[] => {
    const [from, to] = scene.sentences[total.sentence]!;
    const all = scene.figures.filter((figure) => figure.sentence === total.sentence && figure.end <= total.start && figure.measure === total.measure);
    const level = all.filter(({ bracket }) => bracket === total.bracket);
    const before = rowBefore(scene, level.length < 2 ? all : level);
    const named = NAMED_BEFORE.test(scene.text.slice(from, total.start)) || NAMED_AFTER.test(scene.text.slice(total.end, to));
    if (!named || before.length < 2 || total.range !== null) return [];
    const parts = before.filter(({ range }) => range === null).slice(-LONGEST_LIST);
    return [{ opening: "summed", span: [parts[0]?.start ?? from, total.start], parts, totals: [total] }];
  });
}

/** The row that ends a sentence's figures: «two camps house 600 and 200» is a row of 600 and 200. */
function rowBefore(scene: Scene, figures: readonly Figure[]): readonly Figure[] {
  const first = figures.findLastIndex((figure, i) => i > 0 && !/[,;.]|\band\b/.test(scene.text.slice(figures[i - 1]!.end, figure.start)));
  return first < 0 || figures.length - first < 2 ? figures : figures.slice(first);
}
