import { bracketColumns, columnsOf } from "./columns.js";
import { witnesses } from "./witnesses.js";
import { spotsOf, type Draft } from "../../tell/draft.js";
import { handled } from "./handled.js";
import type { FigureList } from "./figure-list.js";
import { listsOf } from "./lists.js";
import { isOfMeasure, readingThatAdds, topParts } from "./reading-that-adds.js";
import { grouped, mend } from "../../weigh/mend.js";
import { runsThatAdd } from "./runs.js";
import { sharesOfWhole } from "./shares-of-whole.js";
import type { Figure, Scene } from "../../read/scene.js";
import { hasWords } from "../../read/has-words.js";
import { averagesPattern, setAgainstPattern } from "../../read/list-tables.js";
import { judgeList } from "./strict-list.js";
import { meaningOf, partOf, sumOf } from "../../weigh/tolerance.js";
import { mendWords } from "../../tell/wording.js";

/**
 * Totals and their parts: in brackets, after a colon, «of whom», «including», in columns, over sentences.
 *
 * @returns a draft for each total that a list could be read to belong to
 * @example "15 cases (10 old and 4 new)" // one that fails: 15 stated, 14 computed
 */
export function sums(scenes: readonly Scene[]): Draft[] {
  const inParagraphs = scenes.flatMap((scene) => {
    const columns = columnsOf(scene);
    const taken = new Set(columns.flatMap(({ figures }) => figures));
    const lists = listsOf(scene).flatMap((list) => (list.parts.every((part) => taken.has(part)) ? [] : (ofList(scene, list) ?? [])));
    return [...columns.map(({ draft }) => draft), ...lists, ...bracketColumns(scene), ...sharesOfWhole(scene), ...handled(scene)];
  });
  return [...inParagraphs, ...runsThatAdd(scenes), ...witnesses(scenes)];
}

/** The list with the nearest total that it adds up to; else, with the nearest that it ought to add up to. */
function ofList(scene: Scene, list: FigureList): Draft | null {
  const totals = list.totals.filter((total) => list.parts.some((part) => isOfMeasure(part, total)));
  for (const total of totals) {
    const parts = readingThatAdds(scene, list, total);
    if (parts !== null) return draftOf(scene, total, parts, true, "error");
  }
  const total = totals[0];
  if (total === undefined || (total.start > list.span[0] && list.opening !== "summed")) return null;
  const parts = topParts(scene, list, total);
  if (parts.length === 0) return null;
  if (parts.length === 1) return partAndWhole(scene, list, total, parts[0]!);
  const severity = judgeList(scene, list, total, parts);
  return severity === null ? allWithin(scene, total, parts) : draftOf(scene, total, parts, false, severity);
}

/** Characters between «of whom» and its figure. */
const NEAREST = 30;

/** A single part: it cannot be more than its whole. */
function partAndWhole(scene: Scene, list: FigureList, whole: Figure, part: Figure): Draft | null {
  if (whole.measure === "%" || (list.opening !== "of" && part.date !== null && part.date.start > list.span[0] && part.date !== whole.date)) return null;
  const isWithin = (total: Figure) => partOf(part)[0] <= meaningOf(total)[1];
  const holds = isWithin(whole);
  if (!holds && (list.totals.some((total) => total.measure === part.measure && isWithin(total)) || !isPlainPart(scene, list, whole, part))) return null;
  if (list.opening !== "of" && hasWords(setAgainstPattern, scene.text.slice(...list.span))) return null;
  return {
    kind: "sum",
    message: "part-and-whole",
    holds,
    severity: list.opening === "of" && whole.comparison === "exactly" ? "error" : "query",
    stated: whole.words,
    computed: part.words,
    how: `${part.words} ≤ ${whole.words}`,
    data: { part: part.words, whole: whole.words },
    at: spotsOf(scene, [whole, part]),
  };
}

/** «45 lawyers, of whom 60»: nothing but the words stands between a count and its part, and the count is no average. */
function isPlainPart({ text, sentences }: Scene, { opening, span }: FigureList, whole: Figure, part: Figure): boolean {
  if (opening !== "of" || part.start - span[0] > NEAREST || whole.measure !== "count") return false;
  return !hasWords(averagesPattern, text.slice(sentences[whole.sentence]![0], whole.end));
}

/** Parts of an open list: each within the whole, no more can be said. */
function allWithin(scene: Scene, whole: Figure, parts: readonly Figure[]): Draft | null {
  if (!parts.every((part) => part.value <= whole.value)) return null;
  const sum = grouped(parts.reduce((total, part) => total + part.value, 0));
  return {
    kind: "sum",
    message: "part-and-whole",
    holds: true,
    severity: "query",
    stated: whole.words,
    computed: sum,
    how: `${parts.map(({ words }) => words).join(", ")} ≤ ${whole.words}`,
    data: { part: parts.map(({ words }) => words).join(", "), whole: whole.words },
    at: spotsOf(scene, [whole, ...parts]),
  };
}

function draftOf(scene: Scene, total: Figure, parts: readonly Figure[], holds: boolean, severity: Draft["severity"]): Draft {
  const sum = Number(parts.reduce((value, part) => value + part.value, 0).toPrecision(12));
  const mended = holds ? null : mendOf(total, parts, sum);
  const how = `${parts.map(({ words }) => words).join(" + ")} = ${grouped(sum)}`;
  return {
    kind: "sum",
    message: "parts-and-total",
    holds,
    severity: mended !== null && severity === "error" ? "likely-typo" : severity,
    stated: total.words,
    computed: grouped(sum),
    how,
    data: { mend: mended === null ? "" : mendWords(...mended) },
    at: spotsOf(scene, [total, ...parts]),
  };
}

/** One slip that would mend the sum: in the total, or in one part. */
function mendOf(total: Figure, parts: readonly Figure[], sum: number): [string, string] | null {
  const isRound = [total, ...parts].some(({ comparison }) => comparison !== "exactly");
  const ofTotal = mend(total.words, [sum, sum], isRound);
  if (ofTotal !== null) return [ofTotal, total.words];
  const [least, most] = meaningOf(total);
  for (const part of parts) {
    const [low, high] = sumOf(parts.filter((other) => other !== part));
    const mended = mend(part.words, [Math.max(1, least - high), most - low], isRound);
    if (mended !== null && most !== Infinity) return [mended, part.words];
  }
  return null;
}
