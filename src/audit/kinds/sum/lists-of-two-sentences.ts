import type { Figure, Scene } from "../../read/scene.js";
import { hasWords } from "../../read/has-words.js";
import { BACK_POINTING, totalsPattern } from "../../read/list-tables.js";
import type { FigureList } from "./figure-list.js";

/** Fewer parts, told in another sentence than their total, tell too little of what belongs together. */
const LEAST = 3;
const OF_THEM = new RegExp(`^\\s(?:[\\p{L}-]+\\s){0,2}of ${BACK_POINTING}\\b`, "u");
const THE_TOTAL = /^(?:(?:The|This|Their|Its) (?:overall |combined |grand )?total\b|Total\b|In total\b|Altogether\b|In all\b)/u;

/**
 * Lists whose total stands in the sentence before them, or in the one after.
 *
 * @example "The board took up 90 files. Rents accounted for 40 of them, debts for 30 and damages for 10." // 90 before 40, 30, 10
 * @example "By district: north, 40; south, 30; coast, 10. The total number of boats was thus 90." // 90 after 40, 30, 10
 */
export function listsOfTwoSentences(scene: Scene): FigureList[] {
  return scene.sentences.flatMap((_, sentence) => [...afterTotal(scene, sentence), ...beforeTotal(scene, sentence)]);
}

function afterTotal(scene: Scene, sentence: number): FigureList[] {
  const parts = rowOf(scene, sentence);
  const [first] = parts;
  const cue = first === undefined ? null : OF_THEM.exec(scene.text.slice(first.end));
  if (first === undefined || cue === null || parts.length < LEAST) return [];
  const most = Math.max(...parts.map(({ value }) => value));
  const total = rowOf(scene, sentence - 1).findLast(({ value, measure }) => value >= most && measure === first.measure);
  return total === undefined ? [] : [{ opening: "of", span: [first.end + cue[0].length, scene.sentences[sentence]![1]], parts, totals: [total] }];
}

function beforeTotal(scene: Scene, sentence: number): FigureList[] {
  const [from] = scene.sentences[sentence]!;
  const [total] = rowOf(scene, sentence);
  const parts = rowOf(scene, sentence - 1);
  if (total === undefined || parts.length < LEAST || total.measure !== parts[0]!.measure || !THE_TOTAL.test(scene.text.slice(from, total.start))) return [];
  if (
    parts.some(({ start }, i) => i > 0 && !/[,;]|\band\b/.test(scene.text.slice(parts[i - 1]!.end, start))) ||
    hasWords(totalsPattern, scene.text.slice(...scene.sentences[sentence - 1]!))
  )
    return [];
  return [{ opening: "summed", span: [parts[0]!.start, parts.at(-1)!.end], parts, totals: [total] }];
}

/** The figures of a sentence outside brackets, without ends of ranges. */
function rowOf(scene: Scene, sentence: number): Figure[] {
  return scene.figures.filter((figure) => figure.sentence === sentence && figure.bracket === -1 && figure.range === null);
}
