import type { Draft } from "../../tell/draft.js";
import { extentHolds } from "./extent-holds.js";
import type { Extent } from "./extents.js";
import { type Movement, movementsOf } from "./movements.js";
import { ARRIVING } from "../../read/change-tables.js";
import { sharesNoun } from "../../read/shares-noun.js";
import type { ValuePair } from "./pairs.js";
import { toldChange } from "./told-change.js";
import { type Figure, isSubstantive, type Scene, sentenceAt } from "../../read/scene.js";

/** So many figures before an extent are tried as the value that it starts from. */
const TRIED = 6;
/** Characters between an extent and the year that it is counted from. */
const NAMED = 40;
const ARRIVES = new RegExp(`(?:^|\\s)${ARRIVING}$`, "u");
const LEAVES = /^\s?(?:%|per cent|percent)?(?:\s[\p{L}-]+){0,4},?\s(?:\(?an?|(?:which|that) (?:is|was) an?|up|down)\s/u;

/**
 * Extents without two joined values: «it rose by 40 per cent, to 70» after «50 in 2015», «70, an increase of 20». They are held
 * against the values before; where none fits, one that ought to is told only if it speaks of the same thing.
 *
 * @param taken extents that already stand beside a pair
 */
export function toldExtents(scene: Scene, extents: readonly Extent[], taken: ReadonlySet<number>): Draft[] {
  return extents
    .filter(({ start }) => !taken.has(start))
    .flatMap((extent) => {
      const sentence = sentenceAt(scene.sentences, extent.start);
      const movement = nearestMovement(scene, extent, sentence);
      if (movement === null) return [];
      const to = arrival(scene, extent, sentence);
      return to === null ? ofTwoBefore(scene, extent, movement, sentence) : ofArrival(scene, extent, movement, to, sentence);
    });
}

/** The word for a change that stands nearest to an extent in its sentence. */
function nearestMovement(scene: Scene, { start: at }: Extent, sentence: number): Movement | null {
  const own = movementsOf(scene).filter(({ start }) => sentenceAt(scene.sentences, start) === sentence);
  return own.sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0] ?? null;
}

/** The value reached, beside the values before it: one that fits the extent, else one of the sentence before that ought to. */
function ofArrival(scene: Scene, extent: Extent, movement: Movement, to: Figure, sentence: number): Draft[] {
  if (to.value <= 0) return [];
  const pairs = basesOf(scene, extent, to, sentence).map((from): ValuePair => ({ from, to, by: "compared" }));
  const isNamed = ({ from }: ValuePair) =>
    isOfOneTime(scene, from, extent) && from.sentence === sentence - 1 && isSameThing(scene, from, to) && runsRight(from, to, movement);
  const told = pairs.find((pair) => extentHolds(extent, pair, movement).holds) ?? pairs.find(isNamed);
  return told === undefined ? [] : [draftOf(scene, told, extent, movement)];
}

/** The values from which one may have come, the nearest first: of its measure, in its sentence or the one before. */
function basesOf({ figures }: Scene, extent: Extent, to: Figure, sentence: number): Figure[] {
  const isBase = ({ start, end, measure, range, sentence: own, value }: Figure) =>
    end < Math.min(to.start, extent.start) && start !== extent.start && measure === to.measure && range === null && sentence - own <= 1 && value > 0;
  return figures.filter(isBase).slice(-TRIED).reverse();
}

/** «40 petitions in 2015, 12 in 2014. The number of petitions has grown five times»: the two values of the sentence before. */
function ofTwoBefore(scene: Scene, extent: Extent, movement: Movement, sentence: number): Draft[] {
  const own = scene.figures.filter((figure) => figure.sentence === sentence && figure.start !== extent.start);
  const before = scene.figures.filter((figure) => figure.sentence === sentence - 1 && figure.measure === "count" && figure.range === null && figure.value > 0);
  const [one, other] = before;
  if (own.length > 0 || before.length !== 2 || one === undefined || other === undefined || !sharesNoun(one, other) || !isSpokenOf(scene, one, other, sentence))
    return [];
  const [low, high] = one.value < other.value ? [one, other] : [other, one];
  return [draftOf(scene, movement.direction === "up" ? { from: low, to: high, by: "years" } : { from: high, to: low, by: "years" }, extent, movement)];
}

/** Whether a sentence names what both figures count: all nouns that they share. */
function isSpokenOf(scene: Scene, one: Figure, other: Figure, sentence: number): boolean {
  const nouns = one.of?.split(" ").filter((noun) => other.of?.split(" ").includes(noun)) ?? [];
  return nouns.every((noun) => scene.words.some(({ lemma, start }) => lemma === noun && sentenceAt(scene.sentences, start) === sentence));
}

/** The value that is reached: after «to», «amounted to», or the one that the extent is said of. */
function arrival(scene: Scene, extent: Extent, sentence: number): Figure | null {
  const own = scene.figures.filter((figure) => figure.sentence === sentence && figure.start !== extent.start && figure.unit !== "times");
  const after = own.find(({ start }) => start > extent.end);
  if (after !== undefined && after.start - extent.end < 60 && ARRIVES.test(scene.text.slice(extent.end, after.start))) return after;
  const before = own.findLast(({ end }) => end < extent.start);
  return before !== undefined && LEAVES.test(scene.text.slice(before.end, extent.start)) ? before : null;
}

/** A value of a day, month or year, and of the one that the text compares with, if it names one. */
function isOfOneTime(scene: Scene, { date }: Figure, { end }: Extent): boolean {
  const named = scene.dates.find(
    ({ start }) => start >= end && start - end < NAMED && /\b(?:from|on|over|with|to|in)\s(?:the\s)?$/.test(scene.text.slice(end, start)),
  );
  return date !== null && date.precision !== "period" && (named === undefined || (named.from <= date.to && date.from <= named.to));
}

/** The sentence of the later value repeats what the earlier one is a value of: two nouns or more. */
function isSameThing(scene: Scene, from: Figure, to: Figure): boolean {
  if (to.of !== null && from.of !== null) return sharesNoun(from, to);
  const [one, other] = [from.sentence, to.sentence].map(
    (sentence) =>
      new Set(scene.words.filter(({ start, form }) => sentenceAt(scene.sentences, start) === sentence && isSubstantive(form)).map(({ lemma }) => lemma)),
  );
  return [...one!].filter((word) => other!.has(word)).length >= 3;
}

function runsRight(from: Figure, to: Figure, { direction }: Movement): boolean {
  return direction === "up" ? to.value > from.value : to.value < from.value;
}

function draftOf(scene: Scene, pair: ValuePair, extent: Extent, movement: Movement): Draft {
  return { ...toldChange(scene, pair, extent, movement), severity: extent.kind === "factor" ? "error" : "doubtful" };
}
