import type { Figure, Scene } from "../../read/scene.js";
import { sharesNoun } from "../../read/shares-noun.js";
import { hasWords } from "../../read/has-words.js";
import { listCues } from "../../read/list-tables.js";
import { type Interval, meaningOf, meet, partOf, sumOf } from "../../weigh/tolerance.js";
import { type FigureList, LONGEST_LIST } from "./figure-list.js";

/** «7.5 million dollars: health 3.2 million, roads 4.3 million»: the currency is told once. */
export function isOfMeasure(part: Figure, total: Figure): boolean {
  return part.measure === total.measure || (total.measure === "money" && part.measure === "count" && part.step > 1 && part.of === null);
}

const subCues = listCues.filter(({ opens }) => opens !== "whole");
/**
 * The parts of a list that stand on its own level: not in a bracket inside it, not after «of whom» or «including», no ends of
 * ranges, and of the total's measure.
 */
export function topParts(scene: Scene, list: FigureList, total: Figure): Figure[] {
  const own = list.parts.filter((part) => isOfMeasure(part, total) && part.range === null);
  const level = Math.min(...own.map((part) => depthOf(scene, part)));
  return own.filter((part) => depthOf(scene, part) === level && !isAfterSubCue(scene, list, part)).slice(0, LONGEST_LIST);
}

/**
 * The first way of reading a list in which its parts make the total: all parts on its level, all parts, those of the
 * total's noun, or a run of them. Under a hedge only the plain readings count, for almost anything is «more than».
 *
 * @returns the parts that add up, or null where no reading does
 */
export function readingThatAdds(scene: Scene, list: FigureList, total: Figure): Figure[] | null {
  const wanted = total.comparison === "exactly" ? meaningOf(total) : bounded(total);
  const all = list.parts.filter((part) => isOfMeasure(part, total) && part.range === null).slice(0, LONGEST_LIST);
  const top = topParts(scene, list, total);
  const named = all.filter((part) => sharesNoun(part, total));
  const readings =
    total.comparison === "exactly" ? [top, all, named, ...runsOf(scene, top), ...runsOf(scene, all)] : [top, top.filter((part) => named.includes(part))];
  return readings.find((parts) => parts.length > 1 && meet(sumOf(parts), wanted)) ?? null;
}

/** «More than 86,000» is no total of 178,360: a hedged total has an end above too. */
export function bounded(total: Figure): Interval {
  const [low, high] = meaningOf(total);
  return [low, Math.min(high, partOf(total)[1])];
}

/** Runs of at least two that begin and end where the list has a semicolon, a full stop, a dash or another measure. */
function runsOf(scene: Scene, parts: readonly Figure[]): Figure[][] {
  const breaks = parts.flatMap((part, i) =>
    i > 0 && /[;.–—]\s|\b(?:and|as well as) (?:another|a further)\b/.test(scene.text.slice(parts[i - 1]!.end, part.start)) ? [i] : [],
  );
  const bounds = [0, ...breaks, parts.length];
  return bounds.flatMap((from, i) => bounds.slice(i + 1).map((to) => parts.slice(from, to))).filter((run) => run.length > 1 && run.length < parts.length);
}

function depthOf(scene: Scene, figure: Figure): number {
  let depth = 0;
  for (let at = figure.bracket; at >= 0; at = scene.brackets[at]!.parent) depth++;
  return depth;
}

/** «6 boys, of whom 2 …»: in the stretch since the last separator of the list a cue opens a smaller list. */
function isAfterSubCue(scene: Scene, list: FigureList, part: Figure): boolean {
  const stretch = scene.text.slice(list.span[0], part.start);
  const since = stretch.slice(Math.max(stretch.lastIndexOf(";"), 0));
  return subCues.some(({ pattern }) => hasWords(pattern, since));
}
