import changeTable from "../../../data/audit-change.json" with { type: "json" };
import eventTable from "../../../data/audit-events.json" with { type: "json" };
import listTable from "../../../data/audit-lists.json" with { type: "json" };
import nounTable from "../../../data/audit-nouns.json" with { type: "json" };
import { alternation } from "../../text/alternation.js";
import { lemma } from "../../text/lemma.js";
import { wholeWords } from "../../text/whole-words.js";

interface ListTable {
  readonly whole: readonly string[];
  readonly of: readonly string[];
  readonly part: readonly string[];
  readonly built: readonly string[];
  readonly others: readonly string[];
  readonly notParts: readonly string[];
  readonly totals: readonly string[];
  readonly averages: readonly string[];
  readonly breakdowns: readonly string[];
  readonly neutral: readonly string[];
  readonly persons: readonly string[];
  readonly overlapping: readonly string[];
  readonly carriedOver: readonly string[];
  readonly handled: readonly string[];
  readonly complements: readonly (readonly string[])[];
}

interface ChangeTable {
  readonly up: readonly string[];
  readonly down: readonly string[];
  readonly vague: readonly string[];
  readonly factors: Readonly<Record<string, number>>;
  readonly nearly: readonly string[];
  readonly moreThan: readonly string[];
  readonly compared: readonly string[];
  readonly ordinals: Readonly<Record<string, number>>;
  readonly tens: Readonly<Record<string, number>>;
  readonly negated: readonly string[];
  readonly everyYear: readonly string[];
  readonly except: readonly string[];
  readonly former: readonly string[];
}

const lists = listTable as ListTable;
const changes = changeTable as ChangeTable;

/** A pattern that finds any of the phrases as whole words, whatever their case. */
export function anyOf(phrases: readonly string[], flags = "gi"): RegExp {
  return new RegExp(wholeWords(alternation(phrases, "\\s+")), `${flags}u`);
}

/** Whether any of a pattern's words stands in a stretch of text. */
export function hasWords(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  const hit = pattern.test(text);
  pattern.lastIndex = 0;
  return hit;
}

export const listCues = [
  { opens: "whole" as const, pattern: anyOf(lists.whole) },
  { opens: "of" as const, pattern: anyOf(lists.of) },
  { opens: "part" as const, pattern: anyOf(lists.part) },
];
/** «Built around five pillars»: «around» is no hedge there. */
export const builtPattern = new RegExp(`(?:${anyOf(lists.built, "i").source})\\s+around\\s$`, "iu");
export const othersPattern = anyOf(lists.others, "i");
export const notPartsPattern = anyOf(lists.notParts, "i");
export const totalsPattern = anyOf(lists.totals);
export const averagesPattern = anyOf(lists.averages, "i");
export const breakdownPattern = anyOf(lists.breakdowns);
/** Words that two wordings of one statement may differ in. */
export const neutralLemmas: ReadonlySet<string> = new Set(lists.neutral.map(lemma));
/** Words for persons, who are counted in whole numbers. */
export const personLemmas: ReadonlySet<string> = new Set(lists.persons.map(lemma));
/** One thing may be counted in two parts. */
export const overlappingPattern = anyOf(lists.overlapping, "i");
/** Said of what was left over from before, and of what was dealt with. */
export const carriedOverPattern = anyOf(lists.carriedOver, "i");
export const handledPattern = anyOf(lists.handled, "i");
export const complements = lists.complements.map((pair) => pair.map(lemma));

export const directionPattern = { up: anyOf(changes.up), down: anyOf(changes.down) };
/** All words of growth and decline, for use inside a pattern. */
export const MOVEMENTS = alternation([...changes.up, ...changes.down], "\\s");
export const movedPattern = anyOf([...changes.up, ...changes.down]);
/** Any of them, as the source of a pattern. */
export const directionWords = movedPattern.source;
export const vagueDirections: ReadonlySet<string> = new Set(changes.vague);
export const factors = changes.factors;
export const factorPattern = anyOf(Object.keys(changes.factors));
/** «Third», «sixty-fifth», the longest first. */
export const ordinals: Readonly<Record<string, number>> = Object.fromEntries([
  ...Object.entries(changes.tens).flatMap(([ten, value]) =>
    Object.entries(changes.ordinals)
      .filter(([, unit]) => unit < 10)
      .map(([ordinal, unit]) => [`${ten}-${ordinal}`, value + unit] as const),
  ),
  ...Object.entries(changes.ordinals),
]);
export const nearlyPattern = new RegExp(`(?:${anyOf(changes.nearly, "i").source})\\s+$`, "iu");
export const moreThanPattern = new RegExp(`(?:${anyOf(changes.moreThan, "i").source})\\s+$`, "iu");
export const comparedPattern = anyOf(changes.compared);
export const everyYearPattern = anyOf(changes.everyYear);
export const exceptPattern = anyOf(changes.except);
/** Between a value and the one that it replaced. */
export const formerPattern = anyOf(changes.former);
export const negatedPattern = anyOf(changes.negated, "i");

const alike = new Map(
  (nounTable as { readonly alike: readonly (readonly string[])[] }).alike.flatMap((group) => group.map((noun) => [lemma(noun), lemma(group[0]!)] as const)),
);

/** Words that point to what another sentence names. */
export const pronouns: ReadonlySet<string> = new Set((nounTable as { readonly pronouns: readonly string[] }).pronouns);

/** The one lemma that stands for all names of a thing that is counted. */
export function nounFor(word: string): string {
  return alike.get(word) ?? word;
}

interface EventTable {
  readonly types: readonly string[];
  readonly treaties: readonly string[];
  readonly laws: readonly string[];
  readonly bodies: readonly string[];
  readonly anew: readonly string[];
  readonly heldUp: readonly string[];
  readonly relative: readonly string[];
  readonly made: readonly string[];
  readonly periodTypes: readonly string[];
  readonly numbered: readonly string[];
  readonly linking: readonly string[];
  readonly generic: readonly string[];
  readonly events: readonly { readonly id: string; readonly words: readonly string[]; readonly functional: boolean }[];
  readonly done: readonly string[];
  readonly pending: readonly string[];
  readonly current: readonly string[];
  readonly past: readonly string[];
}

const events = eventTable as EventTable;

/** Kinds of named things, as they are written: «Convention», «Act». */
export const types = events.types;
/** Kinds of instruments that bear numbers: «Order No. 12». */
export const numbered = events.numbered;
export const linking = events.linking;
export const treatyTypes: ReadonlySet<string> = new Set(events.treaties.map(lemma));
export const periodTypes: ReadonlySet<string> = new Set(events.periodTypes.map(lemma));
export const genericLemmas: ReadonlySet<string> = new Set(events.generic.map(lemma));
/** Dated events; a functional one happens to a thing once. */
export const eventKinds = events.events.map(({ id, words, functional }) => ({ id, functional, pattern: anyOf(words) }));
export const bodyTypes: ReadonlySet<string> = new Set(events.bodies.map(lemma));
export const lawTypes: ReadonlySet<string> = new Set(events.laws.map(lemma));
/** A law changed, or another in its place. */
export const anewPattern = anyOf(events.anew, "i");
export const donePattern = anyOf(events.done);
export const pendingPattern = anyOf(events.pending);
/** Said of a law or treaty that is not made yet, and of one that is. */
export const heldUpPattern = anyOf(events.heldUp, "i");
export const madePattern = anyOf(events.made, "i");
/** A clause of its own begins: its verb is another. */
export const relativePattern = anyOf(events.relative, "i");
export const currentPattern = anyOf(events.current);
export const pastPattern = new RegExp(`(?:${events.past.join("|")})\\s+$`, "i");
