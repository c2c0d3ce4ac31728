import { spotsOf, type Draft } from "../../tell/draft.js";
import { extentHolds } from "./extent-holds.js";
import type { Extent } from "./extents.js";
import { type Movement, movementsOf } from "./movements.js";
import { ARRIVING } from "../../read/change-tables.js";
import { sharesNoun } from "../../read/shares-noun.js";
import type { ValuePair } from "./pairs.js";
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
  const movements = movementsOf(scene);
  return extents
    .filter(({ start }) => !taken.has(start))
    .flatMap((extent) => {
      const sentence = sentenceAt(scene.sentences, extent.start);
      const to = arrival(scene, extent, sentence);
      const movement = movements
        .filter(({ start }) => sentenceAt(scene.sentences, start) === sentence)
        .sort((a, b) => Math.abs(a.start - extent.start) - Math.abs(b.start - extent.start))[0];
      if (movement === undefined) return [];
      if (to === null) return ofTwoBefore(scene, extent, movement, sentence);
      if (to.value <= 0) return [];
      const bases = scene.figures
        .filter(
          (figure) =>
            figure.end < Math.min(to.start, extent.start) &&
            figure.start !== extent.start &&
            figure.measure === to.measure &&
            figure.range === null &&
            sentence - figure.sentence <= 1 &&
            figure.value > 0,
        )
        .slice(-TRIED)
        .reverse();
      const pairs = bases.map((from): ValuePair => ({ from, to, by: "compared" }));
      const fits = pairs.find((pair) => extentHolds(extent, pair, movement).holds);
      if (fits !== undefined) return [draftOf(scene, fits, extent, movement)];
      const named = pairs.find(
        ({ from }) => isOfOneTime(scene, from, extent) && from.sentence === sentence - 1 && isSameThing(scene, from, to) && runsRight(from, to, movement),
      );
      return named === undefined ? [] : [draftOf(scene, named, extent, movement)];
    });
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
  const { from, to } = pair;
  const { holds, computed } = extentHolds(extent, pair, movement);
  return {
    kind: "change",
    message: extent.kind === "factor" ? "change-factor" : "change-by",
    holds,
    severity: extent.kind === "factor" ? "error" : "doubtful",
    stated: `${extent.words} (${from.words}, ${to.words})`,
    computed,
    how: `${from.words} → ${to.words}`,
    data: { stated: extent.words, from: from.words, to: to.words },
    at: spotsOf(scene, [extent, from, to]),
  };
}
