import type { Severity } from "../../../schema/inconsistency.js";
import type { FigureList } from "./figure-list.js";
import { bounded } from "./reading-that-adds.js";
import { sharesNoun } from "../../read/shares-noun.js";
import { mend } from "../../weigh/mend.js";
import type { Figure, Scene } from "../../read/scene.js";
import { hasWords } from "../../read/has-words.js";
import { averagesPattern, complements, notPartsPattern, othersPattern, overlappingPattern } from "../../read/list-tables.js";
import { isLoose, meaningOf, sumOf } from "../../weigh/tolerance.js";

/** A sum so far from the total belongs to something else. */
const FARTHEST = 3;
/** An open list of so many parts that comes so close to a total of so many was meant to be whole. */
const MANY_PARTS = 3;
const CLOSE = 0.1;
const LEAST_OPEN = 50;
/** Words between a total and the list that it opens. */
const NEAREST = 14;

/**
 * What to say of a list that makes its total in no reading.
 *
 * @returns `error` where the list is closed and plainly a breakdown, `query` where it is open or loosely rounded, null where it
 * is no breakdown at all
 */
export function judgeList(scene: Scene, list: FigureList, total: Figure, parts: readonly Figure[]): Severity | "query" | null {
  if (total.range !== null || isComparison(scene, list, total, parts)) return null;
  if (mayOverlap(scene, parts)) return "query";
  const sum = parts.reduce((value, part) => value + part.value, 0);
  if (list.opening === "summed") return judgeSummed(scene, list, total, parts);
  if (list.opening === "part" || (list.opening === "of" && !isComplement(scene, parts))) return judgeOpen(scene, list, total, parts);
  if (!isBreakdown(scene, list, total, parts)) return null;
  const open = isOpen(scene, list, parts) || total.comparison === "at-most";
  if (isLoose(total, sum) || (open && sumOf(parts)[0] <= meaningOf(total)[1])) return "query";
  if (open) return "query";
  if (sum > total.value * FARTHEST || sum * FARTHEST < total.value) return mendable(total, parts) ? "error" : "query";
  return total.measure === "%" ? "query" : "error";
}

/** «Some had more than one ground», in the sentence of the parts or the next. */
function mayOverlap(scene: Scene, parts: readonly Figure[]): boolean {
  const [from] = scene.sentences[parts[0]!.sentence]!;
  const [, to] = scene.sentences[parts.at(-1)!.sentence + 1] ?? scene.sentences.at(-1)!;
  return hasWords(overlappingPattern, scene.text.slice(from, to));
}

/** A sum that is told as one, by one slip none; of two parts only where digits were turned or doubled. */
function judgeSummed(scene: Scene, list: FigureList, total: Figure, parts: readonly Figure[]): Severity | "query" | null {
  const sum = parts.reduce((value, part) => value + part.value, 0);
  if (parts.length < 2 || !isRow(scene, list, total, parts) || hasWords(notPartsPattern, scene.text.slice(...list.span))) return null;
  const isSlip = parts.length < MANY_PARTS ? mendable(total, parts, true) : mendable(total, parts);
  return isLoose(total, sum) || !isSlip ? "query" : "doubtful";
}

/** Parts of an open list may leave some out; told is only one that misses its total so closely that it was meant to be whole. */
function judgeOpen(scene: Scene, list: FigureList, total: Figure, parts: readonly Figure[]): Severity | "query" | null {
  const sum = parts.reduce((value, part) => value + part.value, 0);
  const [low, high] = bounded(total);
  const over = sumOf(parts)[0] > high;
  const under = list.opening === "of" && parts.length >= MANY_PARTS && sumOf(parts)[1] < low && !isOpen(scene, list, parts);
  if (
    (!over && !under) ||
    !isRow(scene, list, total, parts) ||
    parts.some(({ start }) => /\btotal of (?:the )?$/.test(scene.text.slice(Math.max(0, start - 14), start)))
  )
    return null;
  return Math.abs(sum / total.value - 1) <= CLOSE && total.value >= LEAST_OPEN && !isLoose(total, sum) ? "doubtful" : "query";
}

/** «Others», «such as», «mainly»: some parts are left out. A rest with a figure of its own («1,800 for other reasons») closes a list. */
function isOpen({ text }: Scene, { span: [from, to] }: FigureList, parts: readonly Figure[]): boolean {
  const rests = parts
    .map((part) => /^[^,;]*?\b(?:others?|remaining|rest)\b/.exec(text.slice(part.end, to)))
    .map((rest) => (rest === null || /\band\b/.test(rest[0]) ? 0 : rest[0].length));
  return hasWords(
    othersPattern,
    parts.reduceRight((list, part, i) => list.slice(0, part.end - from) + list.slice(part.end - from + rests[i]!), text.slice(from, to)),
  );
}

/** «318 were women; 204 of the women were elected»: a part of a part. */
const OF_A_PART = /^\sof (?:the|these|those) \p{Ll}/u;

/** Parts one after the other, of one sentence with their total, none of them a share or an average, none a part of another. */
function isRow(scene: Scene, list: FigureList, total: Figure, parts: readonly Figure[]): boolean {
  if (total.measure === "%" || parts.some(({ sentence }) => sentence !== parts[0]!.sentence) || hasWords(averagesPattern, scene.text.slice(...list.span)))
    return false;
  if (parts.some(({ end }) => OF_A_PART.test(scene.text.slice(end)))) return false;
  return parts.every((part, i) => i === 0 || /[,;]|\band\b/.test(scene.text.slice(parts[i - 1]!.end, part.start)));
}

function mendable(total: Figure, parts: readonly Figure[], onlyTurned = false): boolean {
  const sum = parts.reduce((value, part) => value + part.value, 0);
  const [least, most] = meaningOf(total);
  return (
    most !== Infinity &&
    (mend(total.words, [sum, sum], onlyTurned) !== null ||
      parts.some((part) => mend(part.words, [Math.max(1, least - sum + part.value), most - sum + part.value], onlyTurned) !== null))
  );
}

/** «(compared with 40 in 2016 and 35 in 2015)», or figures of years other than the total's. */
function isComparison(scene: Scene, list: FigureList, total: Figure, parts: readonly Figure[]): boolean {
  if (hasWords(notPartsPattern, scene.text.slice(...list.span))) return true;
  const own = total.date === null || (list.span[0] < total.date.start && total.date.end <= list.span[1]) ? null : total.date;
  return own !== null && parts.some(({ date }) => date !== null && date.from !== own.from && !(own.from <= date.from && date.to <= own.to));
}

/** Each part in a stretch of its own, the total close before, dated parts all smaller than it or mendable. */
function isBreakdown(scene: Scene, list: FigureList, total: Figure, parts: readonly Figure[]): boolean {
  const between = scene.text.slice(total.end, list.span[0]);
  if (
    between.split(/\s+/).length > NEAREST ||
    /[;]/.test(between) ||
    (list.opening === "colon" && parts.length < MANY_PARTS && !parts.every((part) => sharesNoun(part, total)) && !isOverWhole(scene, total, parts))
  )
    return false;
  for (let i = 1; i < parts.length; i++) if (!/[,;.]|\band\b|&/.test(scene.text.slice(parts[i - 1]!.end, parts[i]!.start))) return false;
  const dated = parts.filter(({ date }) => date !== null && date.start > list.span[0]);
  if (dated.length > 0 && dated.length < parts.length) return false;
  return dated.length === 0 || parts.every((part) => part.value < total.value) || mendable(total, parts);
}

/** «100 complaints: 60 by women and 50 by men»: what parts everyone makes no more than all, whatever noun is left out. */
function isOverWhole(scene: Scene, total: Figure, parts: readonly Figure[]): boolean {
  return isComplement(scene, parts) && sumOf(parts)[0] > meaningOf(total)[1];
}

/** Women and men, boys and girls: together they are all. */
function isComplement(scene: Scene, parts: readonly Figure[]): boolean {
  if (parts.length !== 2) return false;
  const [one, other] = parts.map(
    (part) =>
      new Set(
        scene.words
          .filter(({ start }) => start >= part.end)
          .slice(0, 4)
          .map(({ lemma }) => lemma),
      ),
  );
  return complements.some(([a = "", b = ""]) => (one!.has(a) && other!.has(b)) || (one!.has(b) && other!.has(a)));
}
