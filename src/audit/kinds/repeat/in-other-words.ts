import { isHeadline, isOnlyOfNoun, likeness, type Mention, sameNames, sharedNouns } from "../../read/mentions.js";
import { sentenceText } from "../../read/scene.js";
import { align, isSwapped, type Statement, statementsOf } from "../../read/statement.js";
import { neutralLemmas } from "../../read/list-tables.js";
import { nounFor } from "../../read/noun-tables.js";
import { isStopWord } from "../../../text/plain-word.js";
import { wordsOf } from "../../../text/words.js";
import { isSlip } from "../../weigh/mend.js";

/** Of the words of the shorter sentence so many stand in the other. */
const COVERED = 0.75;
/** With fewer words in common two sentences tell little. */
const FEWEST = 4;
/** Smaller numbers count too many things. */
const LEAST = 10;

/**
 * Whether two sentences that are put in different words tell the value of one quantity at one time: all that the shorter one
 * speaks of stands in the other, no word stands in the place of another, and both figures are the first of their sentences.
 *
 * @example "In 2021, 118 complaints reached the Board." and "The Board received 811 complaints in 2021."
 */
export function isInOtherWords(one: Mention, other: Mention): boolean {
  const { shared, share } = likeness(one, other);
  if (shared.length < FEWEST || share < COVERED || !isPlain(one) || !isPlain(other) || !isOfOneTime(one, other)) return false;
  if (one.figure.measure !== "%" && !isOneNoun(one, other)) return false;
  if (one.figure.measure === "count" && Math.max(one.figure.value, other.figure.value) < LEAST) return false;
  return sameNames(one, other) && !areOfOtherFigures(one, other) && !areSwapped(one, other);
}

/** «4 million for 300 persons», «5 million for 200 persons»: what stands beside them differs too. */
function areOfOtherFigures(one: Mention, other: Mention): boolean {
  const [first, second] = [one, other].map(({ scene, figure }) =>
    scene.figures.filter((near) => near !== figure && near.sentence === figure.sentence).map(({ value }) => value),
  );
  return first!.length > 0 && second!.length > 0 && !first!.some((value) => second!.includes(value));
}

const POINTS_BACK = /\b(?:these|those|such|this|the same)\b/i;

/** Exact, the first of its sentence, no trifle, no number of an item; its sentence speaks for itself. */
function isPlain(mention: Mention): boolean {
  const { scene, figure } = mention;
  const sentence = sentenceText(scene, figure.sentence);
  if (POINTS_BACK.test(sentence) || (sentence.startsWith(figure.words) && /^\s\p{Lu}/u.test(scene.text.slice(figure.end)))) return false;
  return (
    (isHeadline(mention) || isOnlyOfNoun(mention)) &&
    figure.comparison === "exactly" &&
    (figure.measure === "%" || figure.measure === "money" || figure.measure === "count")
  );
}

/** Dated alike, or both without a date: an undated figure may be of any time, unless both sentences name the same dates. */
function isOfOneTime(mention: Mention, beside: Mention): boolean {
  const [one, other] = [mention.figure.date, beside.figure.date];
  if (one !== null && other !== null) return one.from === other.from && one.to === other.to;
  return one === other || datesAround(mention) === datesAround(beside);
}

function datesAround({ scene, figure }: Mention): string {
  const [start, end] = scene.sentences[figure.sentence]!;
  const dates = scene.dates.filter((date) => !date.naming && date.start >= start && date.end <= end).map(({ from, to }) => `${from} ${to}`);
  return [...new Set(dates)].sort().join(", ");
}

/** The same words counted, or the last of them. */
function isOneNoun(one: Mention, other: Mention): boolean {
  return one.figure.measure === "money" || (sharedNouns(one, other).length > 0 && (one.nouns[0] === other.nouns[0] || one.nouns.at(-1) === other.nouns.at(-1)));
}

/** Whether what is told of one thing is told of another: «in the north», «in the south»; «theft», «fraud». */
export function areSwapped(one: Mention, other: Mention): boolean {
  const [first, second] = [statementOf(one), statementOf(other)];
  if (first === null || second === null) return false;
  return isSwapped(first, second, align(first, second), (word) => neutralLemmas.has(word));
}

function statementOf({ scene, figure }: Mention): Statement | null {
  return statementsOf(scene).find(({ slots }) => slots.some((slot) => slot.figure === figure)) ?? null;
}

/** Both exact, of three digits or more (or shares of one date), with the same digits in another order. */
export function isTurned({ figure: one }: Mention, { figure: other }: Mention): boolean {
  const exact = one.comparison === "exactly" && other.comparison === "exactly";
  const long =
    one.measure === "count"
      ? one.value >= 100 && other.value >= 100
      : one.measure === "%" && /\d.*\d/.test(one.words) && one.date !== null && one.date.from === other.date?.from && one.date.to === other.date.to;
  return exact && long && sorted(one.words) === sorted(other.words) && isSlip(one.words, other.words);
}

const PLACE = /\b(?:in|at|within|throughout) (?:the )?((?:[\p{L}-]+ ?){1,3})/giu;

/** «In the capital», «in the second city»: both sentences say where, and the places have no word in common. */
export function areOfOtherPlaces(one: Mention, other: Mention): boolean {
  const [first, second] = [placesOf(one), placesOf(other)];
  return first.size > 0 && second.size > 0 && ![...first].some((word) => second.has(word));
}

function placesOf({ scene, figure, nouns }: Mention): Set<string> {
  const phrases = [...sentenceText(scene, figure.sentence).matchAll(PLACE)].map(({ 1: words = "" }) => words);
  return new Set(
    phrases
      .flatMap((words) => wordsOf(words))
      .filter(({ form, lemma }) => form.length > 2 && !isStopWord(form) && !nouns.includes(nounFor(lemma)))
      .map(({ lemma }) => nounFor(lemma)),
  );
}

/** Four digits that differ only in their order are no chance, whatever stands around them. */
export function isUnlikely({ figure: { words } }: Mention): boolean {
  return words.replace(/\D/g, "").replace(/0+$/, "").length >= LONG;
}

const LONG = 4;

function sorted(words: string): string {
  return words.replace(/\D/g, "").split("").sort().join("");
}
