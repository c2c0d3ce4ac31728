import table from "../../data/made-things.json" with { type: "json" };
import { findActions } from "../knowledge/words/actions.js";
import { grammar } from "../knowledge/words/grammar.js";
import { isStopWord } from "../knowledge/words/stopwords.js";
import { cueFinder } from "../knowledge/patterns/cue-finder.js";
import type { WordRange } from "../knowledge/patterns/patterns.js";
import { wordsOf, type Word } from "../text/words.js";
import type { Thing } from "./things.js";

const lists = table as unknown as Record<"making" | "carryingOut" | "makingToo", string[]>;
const MAKING = new Set(lists.making);
const CARRYING_OUT = new Set(lists.carryingOut);
const findMakingToo = cueFinder(lists.makingToo);
const DETERMINING = grammar("determining");
const PASSIVE = grammar("passive");
const BETWEEN = grammar("betweenThingAndVerb");

/** Something that a sentence says is made, or carried out. */
export interface Stake {
  readonly thing: Thing;
  readonly by: "making" | "carrying-out";
}

/**
 * The things that a sentence says are made or carried out, whenever that is: «will adopt **a law on**», «**the index** is being
 * developed»; a draft is on its way to be made whatever is said of it. Things that it names beside that are not at stake.
 *
 * @example thingsAtStake("The Government will adopt a law on legal aid.", things)[0]?.by // "making"
 */
export function thingsAtStake(text: string, things: readonly Thing[]): Stake[] {
  if (things.length === 0) return [];
  const words = wordsOf(text);
  const acts = [...findActions(words), ...findMakingToo(words).flatMap(({ ranges }) => ranges.map((range) => ({ id: "making", range })))];
  return things.flatMap((thing): Stake[] => {
    const near = acts.filter(({ range }) => isDoneTo(words, range, thing.range));
    if (thing.stage !== "there" || near.some(({ id }) => id === "making" || MAKING.has(id))) return [{ thing, by: "making" }];
    return thing.kind !== "body" && near.some(({ id }) => CARRYING_OUT.has(id)) ? [{ thing, by: "carrying-out" }] : [];
  });
}

/** «adopt **a new law**», «adoption of **the law**»; «**the law** was soon adopted», «**the council** is in the process of being set up». */
function isDoneTo(words: readonly Word[], [from, to]: WordRange, [first, last]: WordRange): boolean {
  if (to < first) return words.slice(to + 1, first).every(({ form, lemma }) => DETERMINING.has(form) || isStopWord(form, lemma));
  if (from <= last) return false;
  const between = words.slice(last + 1, from);
  return between.some(({ form }) => PASSIVE.has(form)) && between.every(({ form }) => PASSIVE.has(form) || BETWEEN.has(form) || form.endsWith("ly"));
}
