import { HEDGED } from "../../../text/quantities-tables.js";
import { MOVEMENTS } from "../../read/tables.js";
import { spotsOf, type Draft } from "../../tell/draft.js";
import { extentHolds } from "./extent-holds.js";
import { type Extent, extentsOf } from "./extents.js";
import { type Movement, movementsOf } from "./movements.js";
import { sharesNoun } from "../../read/shares-noun.js";
import { mend } from "../../weigh/mend.js";
import { pairsOf, type ValuePair } from "./pairs.js";
import { type Scene, sentenceAt, sentenceText } from "../../read/scene.js";
import { isMonotone, outlierOf, type Series, seriesOf, yearsTwice } from "./series.js";
import { formerRanges } from "./former-ranges.js";
import { ranks } from "./ranks.js";
import { threeFigures } from "./three-figures.js";
import { toldExtents } from "./told-extents.js";
import { yearly } from "./yearly.js";
import { mendWords } from "../../tell/wording.js";

/** Words between a verb and the values that it governs. */
const NEAREST = 16;
/** «…, or nearly», «…, an increase of some», right behind two values. */
const THAT_IS = new RegExp(`, (?:(?:or|i\\.e\\.|that is|which is),? )?${HEDGED}$`);
const A_MOVEMENT_OF = new RegExp(`, (?:(?:or|i\\.e\\.|that is|which is),? )?an? ${MOVEMENTS} of ${HEDGED}$`);

/**
 * Changes against the values they run between: direction, percentage, factor; and values that break a series.
 *
 * @example "rose from 50 to 40" // one that fails: the word goes up, the figures down
 */
export function changes(scenes: readonly Scene[]): Draft[] {
  return scenes.flatMap((scene) => {
    const rows = seriesOf(scene);
    const inRows = new Set(rows.flatMap(({ figures }) => figures));
    const pairs = pairsOf(scene).filter(({ from, by }) => by !== "years" || !inRows.has(from));
    const ends = rows.map(({ figures }): ValuePair => ({ from: figures[0]!, to: figures.at(-1)!, by: "years" }));
    const movements = movementsOf(scene);
    const extents = extentsOf(scene);
    const drafts = [...pairs, ...ends].flatMap((pair) => ofPair(scene, pair, movements, extents));
    const taken = new Set([...drafts.flatMap(({ at }) => at.map(({ start }) => start)), ...pairs.flatMap(({ from, to }) => [from.start, to.start])]);
    return [...toldExtents(scene, extents, taken), ...threeFigures(scene), ...ranks(scene), ...formerRanges(scene), ...yearsTwice(scene), ...drafts, ...rows.flatMap((series) => [...ofSeries(scene, series, movements), ...yearly(scene, series, movements)])];
  });
}

function ofPair(scene: Scene, pair: ValuePair, movements: readonly Movement[], extents: readonly Extent[]): Draft[] {
  const movement = governing(scene, pair, movements);
  const extent = governing(scene, pair, extents.filter(({ start }) => start !== pair.from.start && start !== pair.to.start));
  const drafts: Draft[] = [];
  const isRate = pair.from.measure === "%" && pair.by !== "from-to" && extent?.kind === "percent";
  const told = extent === null || pair.from.value <= 0 || pair.to.value <= 0 ? null : extentDraft(scene, pair, extent, movement);
  if (told !== null && (told.holds || !isRate)) drafts.push(told);
  if (movement !== null && extent?.start !== movement.start) drafts.push(directionDraft(scene, pair, movement));
  if (drafts.length === 0) drafts.push(toldBefore(scene, pair, movements, extents) ?? comparedDraft(scene, pair));
  return drafts;
}

/** «… fell by 29 per cent. While 856 were heard in 2020, in 2023 it was 604»: the sentence before says how far, if it fits. */
function toldBefore(scene: Scene, pair: ValuePair, movements: readonly Movement[], extents: readonly Extent[]): Draft | null {
  const isBefore = ({ start }: { start: number }) => sentenceAt(scene.sentences, start) === pair.from.sentence - 1;
  const extent = extents.findLast(isBefore);
  if (pair.by !== "years" || extent === undefined || pair.from.value <= 0 || pair.to.value <= 0) return null;
  const draft = extentDraft(scene, pair, extent, movements.findLast(isBefore) ?? null);
  return draft.holds ? draft : null;
}

/** The nearest word before the pair in its clause, else the nearest after it in its sentence. */
function governing<Cue extends { start: number; end: number }>(scene: Scene, { from, to }: ValuePair, cues: readonly Cue[]): Cue | null {
  const first = Math.min(from.start, to.start);
  const last = Math.max(from.end, to.end);
  const [start, end] = scene.sentences[from.sentence]!;
  const before = cues.filter((cue) => cue.start >= start && cue.end <= first).at(-1);
  if (before !== undefined && isNear(scene, before.end, first)) return before;
  const within = cues.find((cue) => cue.start > first && cue.end < last);
  if (within !== undefined) return within;
  const after = cues.find((cue) => cue.start >= last && cue.end <= end);
  return after !== undefined && isNear(scene, last, after.start) && !/\b(?:and|while|whereas|but)\b/.test(scene.text.slice(last, after.start)) ? after : null;
}

function isNear(scene: Scene, from: number, to: number): boolean {
  const between = scene.text.slice(from, to);
  return !/;/.test(between) && between.split(/\s+/).length <= NEAREST;
}

/** Shares that «fall from 20 to 30 per cent» without dates fall by so much, more or less. */
function directionDraft(scene: Scene, { from, to, by }: ValuePair, movement: Movement): Draft {
  const holds = movement.direction === "up" ? to.value >= from.value : to.value <= from.value;
  const first = Math.min(from.start, to.start);
  const plain = by === "from-to" && isDirect(scene, movement.end, first);
  const sure = leads(scene, { from, to, by }, movement) && !movement.vague && (plain || isOnlyPair(scene, { from, to, by }));
  const clear = from.comparison === "exactly" && to.comparison === "exactly";
  const mended = holds || !sure ? null : mendDirection(from.value, to.words, movement.direction);
  const stated = `${movement.word} from ${from.words} to ${to.words}`;
  const computed = to.value === from.value ? "no change" : to.value > from.value ? "increase" : "decrease";
  const mayBeRange = from.measure === "%" && from.date === null && to.date === null && movement.direction === "down";
  return { kind: "change", message: "change-direction", holds, severity: sure && clear && from.measure !== "%" ? "error" : sure && !mayBeRange ? "doubtful" : "query", stated, computed, how: `${from.words} → ${to.words}`, data: { word: movement.word, from: from.words, to: to.words, mend: mended === null ? "" : mendWords(mended, to.words) }, at: spotsOf(scene, [movement, from, to]) };
}

/** The verb before both values, or right before the later one: «compared with 40 in 2019, they rose to 50». */
function leads(scene: Scene, { from, to, by }: ValuePair, { end }: Movement): boolean {
  return end <= Math.min(from.start, to.start) || (by === "years" && from.start < to.start && /^\sto\s/.test(scene.text.slice(end, to.start)));
}

/** «An increase in the rate, which went from 40 to 30». */
const WENT = /, which (?:went|has gone|had gone|passed|moved) from $/;

/** Nothing between verb and «from» but adverbs, a noun phrase, «by …»: no other clause. */
function isDirect(scene: Scene, from: number, to: number): boolean {
  const between = scene.text.slice(from, to);
  return !/[,;:()]|\b(?:which|that|and|while|who)\b/.test(between.replace(WENT, " from ")) && between.split(/\s+/).length <= 12;
}

/** «a decline in offences (157 in 2023, compared with 152 in 2022)»: two dated values of one noun, no others, one word of direction. */
function isOnlyPair(scene: Scene, { from, to, by }: ValuePair): boolean {
  if (by === "from-to" || from.date === null || to.date === null || from.date.to >= to.date.from || (from.of !== null && to.of !== null && !sharesNoun(from, to))) return false;
  const own = scene.figures.filter(({ sentence, measure, date }) => sentence === from.sentence && measure === from.measure && date !== null);
  const words = movementsOf(scene).filter(({ start }) => sentenceAt(scene.sentences, start) === from.sentence);
  return own.filter(({ start }) => start !== from.start && start !== to.start).every(({ step, value }) => step === 1 && value < 10) && words.length === 1;
}

/** A figure ten times as large that would make the direction right. */
function mendDirection(from: number, to: string, direction: "up" | "down"): string | null {
  return direction === "up" ? mend(to, [from * 1.0001, from * 3]) : null;
}

function extentDraft(scene: Scene, pair: ValuePair, extent: Extent, movement: Movement | null): Draft {
  const { from, to } = pair;
  const { holds, computed } = extentHolds(extent, pair, movement);
  const message = extent.kind === "factor" ? "change-factor" : "change-by";
  const sure = pair.by === "from-to" || extent.kind === "factor" || (extent.kind === "percent" && extent.end <= Math.min(from.start, to.start)) || followsPair(scene, pair, extent) || isOnTheWay(scene, pair, extent);
  return { kind: "change", message, holds, severity: !sure || isClose(extent, computed) || isMoreThanSaid(extent, computed) ? "query" : isSurpassed(extent, computed) ? "doubtful" : "error", stated: `${extent.words} (${from.words}, ${to.words})`, computed, how: `${from.words} → ${to.words}`, data: { stated: extent.words, from: from.words, to: to.words }, at: spotsOf(scene, [extent, from, to]) };
}

/** «40 in 2019 and 60 in 2020, an increase of half», «…, 50 per cent more»: said of the two values right before it, dated apart, of one noun. */
function followsPair(scene: Scene, { from, to }: ValuePair, { start, end }: Extent): boolean {
  const dated = from.date !== null && to.date !== null && from.date !== to.date;
  const between = scene.text.slice(Math.max(from.end, to.end), start);
  const isOne = sharesNoun(from, to) || from.of === null || to.of === null;
  const isMore = /^\s?(?:%|per cent|percent)\s(?:more|less|fewer|higher|lower)\b/.test(scene.text.slice(end)) && THAT_IS.test(between);
  return dated && isOne && (isMore || A_MOVEMENT_OF.test(between)) && !/[;:]|\band\b/.test(between);
}

/** «Compared with 2019, when 40 came, the number rose by half, to 60»: between the two, right before «to». */
function isOnTheWay(scene: Scene, { from, to }: ValuePair, { start, end }: Extent): boolean {
  return start > from.end && end < to.start && /^\s?(?:%|per cent|percent)?(?: in \d{4})?,? to (?:[\p{L} ]{1,12} )?$/u.test(scene.text.slice(end, to.start));
}

/** «Doubled» of what is more than doubled and less than trebled: who says so understates, and says nothing wrong. */
function isMoreThanSaid(extent: Extent, computed: string): boolean {
  return isSurpassed(extent, computed) && Number.parseFloat(computed) < extent.value + 1;
}

/** «Doubled» of what is more than doubled. */
function isSurpassed({ kind, value, words }: Extent, computed: string): boolean {
  return kind === "factor" && !/\d/.test(words) && value > 1 && Number.parseFloat(computed) > value;
}

function isClose({ value, step }: Extent, computed: string): boolean {
  return Math.abs(value - Number.parseFloat(computed)) <= 1.5 * step && step < 1;
}

function comparedDraft(scene: Scene, { from, to }: ValuePair): Draft {
  return { kind: "change", message: "compared-values", holds: true, severity: "query", stated: `${from.words} / ${to.words}`, computed: to.value > from.value ? "increase" : to.value < from.value ? "decrease" : "no change", how: `${from.words} → ${to.words}`, data: { from: from.words, to: to.words }, at: spotsOf(scene, [from, to]) };
}

function ofSeries(scene: Scene, series: Series, movements: readonly Movement[]): Draft[] {
  const how = series.figures.map(({ words, date }) => `${words} (${date?.words ?? ""})`).join(", ");
  const at = spotsOf(scene, series.figures);
  const direction = isMonotone(series.figures, "up") ? "up" : isMonotone(series.figures, "down") ? "down" : null;
  if (direction !== null) return [{ kind: "change", message: "series-order", holds: true, severity: "query", stated: series.figures.map(({ words }) => words).join(" / "), computed: direction, how, data: { word: direction }, at }];
  const odd = outlierOf(series);
  if (odd === null) return [];
  const { figure, before, after } = odd;
  const bounds = [before!.value, after!.value].sort((a, b) => a - b) as [number, number];
  const mended = mend(figure.words, bounds);
  const told = movements.some((movement) => movement.direction === odd.direction && sentenceAt(scene.sentences, movement.start) === figure.sentence);
  if (mended === null || !told || /\bexcept/i.test(sentenceText(scene, figure.sentence))) return [];
  return [{ kind: "change", message: "series-outlier", holds: false, severity: "likely-typo", stated: figure.words, computed: mended, how, data: { word: odd.direction, before: before!.words, after: after!.words, mend: mendWords(mended, figure.words) }, at: spotsOf(scene, [figure]) }];
}
