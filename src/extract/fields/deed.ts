import { findActions, type FoundAction } from "../../knowledge/words/actions.js";
import { grammar } from "../../knowledge/words/grammar.js";
import { stageOf } from "../../knowledge/words/stage-of.js";
import type { Word } from "../../text/words.js";
import { objectOf } from "./deed-object.js";

/** What is done, asked for or planned, and what it is done to. */
export interface Deed {
  /** Id of the act in `data/actions.json`. */
  readonly id: string;
  /** First and last word that name the act. */
  readonly range: readonly [number, number];
  /** First and last word of what it is done to; null where the text does not say. */
  readonly object: readonly [number, number] | null;
}

const BEFORE_VERB = grammar("beforeInfinitive");
const NOMINAL = grammar("determining");
/** Words of effort behind a main verb that has no act of its own: «takes steps to protect». */
const REACH = 9;

/**
 * The deed of an assertion. What is asked for is the first verb that asks; what is told is the main verb, or where that is
 * empty («takes steps») the infinitive it leads to; a heading-like limb («the adoption of the law») names it by a noun.
 *
 * @param text that the words stand in
 * @param asks whether the text asks for something
 * @returns null where no act of the table is named
 * @example deedOf(text, wordsOf(text), false)?.id // "adopt"
 */
export function deedOf(text: string, words: readonly Word[], asks: boolean): Deed | null {
  const actions = findActions(words);
  const found = asks ? (askedAction(words, actions) ?? mainAction(words, actions)) : mainAction(words, actions);
  return found === null || (!asks && isOpinion(words, found)) ? null : { id: found.id, range: found.range, object: objectOf(text, words, found) };
}

/** «It is recognized that», «is considered as»: an opinion, no deed. */
function isOpinion(words: readonly Word[], { range: [first, last] }: FoundAction): boolean {
  const after = words[last + 1]?.form;
  return after === "as" || after === "that" || words.slice(Math.max(0, first - 3), first).some(({ form }) => form === "it");
}

/** «Ratify the Convention», «it ensure access», «should be investigated»: the first act that stands as a verb. */
function askedAction(words: readonly Word[], actions: readonly FoundAction[]): FoundAction | null {
  return actions.find((action) => action.by === "verb" && standsAsVerb(words, action.range[0])) ?? null;
}

function standsAsVerb(words: readonly Word[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isAdverb(words[before]!)) before--;
  if (before < 0) return true;
  return BEFORE_VERB.has(words[before]!.form);
}

function isAdverb({ form }: Word): boolean {
  return form.endsWith("ly") || form === "further" || form === "also";
}

function mainAction(words: readonly Word[], actions: readonly FoundAction[]): FoundAction | null {
  const stage = stageOf(words);
  if (stage === null || stage.last < 0) return actions.find(({ by, range: [first] }) => by === "noun" && first <= 2) ?? infinitive(words, actions, 0);
  const last = Math.min(stage.last, words.length - 1);
  const main = actions.filter(({ by, range: [first, end] }) => by === "verb" && end >= stage.at && first <= last && !isSubject(words, first)).at(-1);
  return main ?? infinitive(words, actions, last);
}

/** «visits were made»: a form that is a noun too, behind an article or before its own verb. */
function isSubject(words: readonly Word[], at: number): boolean {
  return NOMINAL.has(words[at - 1]?.form ?? "");
}

function infinitive(words: readonly Word[], actions: readonly FoundAction[], last: number): FoundAction | null {
  const led = actions.find(({ by, range: [first] }) => by === "verb" && first > last && first <= last + REACH && words[first - 1]?.form === "to");
  if (led === undefined) return null;
  return words.slice(last + 1, led.range[0]).some(({ form }) => form === "which" || form === "that" || form === "who") ? null : led;
}
