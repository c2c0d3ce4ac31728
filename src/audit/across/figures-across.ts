import { isHeadline, keysOf, likeness, type Mention, mentionsOf, sameNames, sameTime, sharedNouns } from "../read/mentions.js";
import { type Scene, sentenceAt, sentenceText } from "../read/scene.js";
import { hasWords } from "../read/has-words.js";
import { nounFor } from "../read/noun-tables.js";
import { movementsOf } from "../kinds/change/movements.js";
import { standingPattern } from "../kinds/status/tables.js";
import { areSwapped } from "../kinds/repeat/in-other-words.js";
import { spotsOf } from "../tell/draft.js";
import { meet, partOf } from "../weigh/tolerance.js";
import type { AcrossDraft } from "./across-draft.js";
import { isOfOneTime, timeOf } from "./time-of.js";

/** Two sentences speak of one quantity where they share so many words, and so much of the shorter one. */
const SHARED = 4;
const ALIKE = 0.35;
/** Two dated values are a conflict only in sentences as alike as this. */
const SAME = 0.5;
/** As alike as this, sentences may come from one template. */
const TEMPLATE = 0.7;
/** Things that stay do not become a third, and of so few nothing can be said. */
const FALL = 3;
const MANY = 100;
/** Years between two reports: after a longer time much may have changed. */
const CYCLE = 6;
const REMEMBERED = 48;
/** Smaller numbers count too many things. */
const LEAST = 10;

/** A draft for each figure of the later documents that an earlier one gives too, or gives otherwise. */
export function figuresAcross(earlier: readonly Scene[], later: readonly Scene[]): AcrossDraft[] {
  const told = new Map<string, Mention[]>();
  for (const mention of earlier.flatMap(mentionsOf)) for (const key of keysOf(mention)) told.set(key, [...(told.get(key) ?? []), mention].slice(-REMEMBERED));
  return later
    .flatMap(mentionsOf)
    .filter(({ figure }) => figure.value >= LEAST || figure.measure !== "count")
    .flatMap((mention) => {
      const candidates = [...new Set(keysOf(mention).flatMap((key) => told.get(key) ?? []))]
        .map((other) => ({ other, ...likeness(other, mention) }))
        .filter((candidate) => isOfOneThing(candidate, mention));
      const drafts = candidates.sort((a, b) => closeness(b, mention) - closeness(a, mention)).map(({ other, share }) => figureDraft(other, mention, share));
      const [best] = drafts;
      return best === undefined ? [] : [best.relation === "update" ? (drafts.find(({ relation }) => relation === "conflict") ?? best) : best];
    });
}

function isOfOneThing({ other, shared, share }: { other: Mention; shared: readonly string[]; share: number }, mention: Mention): boolean {
  if (other.figure.value === mention.figure.value) return shared.length >= 2 && mention.figure.value >= 24 && sameTime(other, mention);
  if (shared.length >= SHARED && share >= ALIKE) return true;
  return shared.length >= 2 && isOneNoun(other, mention) && isHeadline(other) && isHeadline(mention);
}

/** The same words counted, or two of them with the last: «registered trade unions», «trade unions». */
function isOneNoun(one: Mention, other: Mention): boolean {
  return one.nouns.join(" ") === other.nouns.join(" ") || (sharedNouns(one, other).length > 1 && one.nouns.at(-1) === other.nouns.at(-1));
}

/** The likest sentence; among like ones the same value, the figure with the same nouns, then the same date. */
function closeness({ other, share }: { other: Mention; share: number }, mention: Mention): number {
  return (
    share + (meet(partOf(other.figure), partOf(mention.figure)) ? 1 : 0) + sharedNouns(other, mention).length / 4 + (isOfOneTime(other, mention) ? 0.2 : 0)
  );
}

function figureDraft(one: Mention, other: Mention, share: number): AcrossDraft {
  const agrees = meet(partOf(one.figure), partOf(other.figure));
  const relation = agrees
    ? "agrees"
    : (Math.max(share, leadingLikeness(one, other)) >= SAME && isConflict(one, other, share)) || isTooFew(one, other)
      ? "conflict"
      : "update";
  const data = { stated: one.figure.words, computed: other.figure.words };
  const message = relation === "conflict" && !isOfOneTime(one, other) ? { message: "across-too-few" as const } : {};
  return {
    relation,
    ...message,
    draft: {
      kind: "repeat",
      ...data,
      data,
      how: `${one.figure.words} (${yearOf(one)}), ${other.figure.words} (${yearOf(other)})`,
      at: [...spotsOf(one.scene, [one.figure]), ...spotsOf(other.scene, [other.figure])],
    },
  };
}

/** How like the words are that stand before both figures: «the number of places for … rose from». */
function leadingLikeness(one: Mention, other: Mention): number {
  const [first, second] = [one, other].map(({ scene, figure, context }) => {
    const [from] = scene.sentences[figure.sentence]!;
    return new Set(
      scene.words
        .filter(({ start, end }) => start >= from && end <= figure.start)
        .map(({ lemma }) => nounFor(lemma))
        .filter((word) => context.has(word)),
    );
  });
  const least = Math.min(first!.size, second!.size);
  return least <= SHARED ? 0 : [...first!].filter((word) => second!.has(word)).length / least;
}

/** Two exact values of one time, each the first of its sentence, where neither sentence gives the other's value or speaks of another thing. */
function isConflict(one: Mention, other: Mention, share: number): boolean {
  const [a, b] = [one.figure, other.figure];
  const gives = (mention: Mention, value: number) =>
    mention.scene.figures.some((figure) => figure.sentence === mention.figure.sentence && figure.value === value);
  const plain = [one, other].every((mention) => mention.figure.comparison === "exactly" && isHeadline(mention));
  return (
    plain &&
    isOfOneTime(one, other) &&
    sameNames(one, other) &&
    !gives(one, b.value) &&
    !gives(other, a.value) &&
    !(share >= TEMPLATE && areSwapped(one, other))
  );
}

/**
 * A third or less of what there was, of things that stay: registered bodies do not vanish unless the text says so.
 *
 * @example "There are 900 sports clubs." … later "A total of 200 sports clubs are registered."
 */
function isTooFew(one: Mention, other: Mention): boolean {
  if (sharedNouns(one, other).length < 2 || one.nouns.at(-1) !== other.nouns.at(-1) || one.figure.measure !== "count" || other.figure.value < MANY)
    return false;
  const sentence = sentenceText(other.scene, other.figure.sentence);
  const fell = movementsOf(other.scene).some(
    ({ start, direction }) => direction === "down" && sentenceAt(other.scene.sentences, start) === other.figure.sentence,
  );
  const standing = hasWords(standingPattern, sentence) && [one, other].every((mention) => isHeadline(mention) && mention.figure.bracket < 0);
  return (
    standing &&
    !fell &&
    one.figure.comparison !== "less-than" &&
    one.figure.comparison !== "at-most" &&
    other.figure.comparison === "exactly" &&
    one.figure.value >= other.figure.value * FALL &&
    Math.abs(Number(yearOf(other)) - Number(yearOf(one))) <= CYCLE
  );
}

/** The time a figure speaks of: its own date, or its document's. */
function yearOf(mention: Mention): string {
  return String(timeOf(mention)?.last ?? (mention.scene.document.date ?? "").slice(0, 4)) || "no date";
}
