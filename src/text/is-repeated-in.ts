import { wordsOf } from "./words.js";

/** So much of a repetition's words must stand in what it repeats. */
const SAME = 0.85;
/** What is repeated says more: it is longer by so much. */
const LONGER = 1.2;
/** Shorter ones are headings or items that may well stand twice. */
const FEWEST_WORDS = 8;

/** The different words of a text, each in its ground form. */
export function wordSetOf(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).map(({ lemma }) => lemma));
}

/**
 * Whether nearly all words of a text stand in a longer one: the text is a pull-quote of it.
 *
 * @param longer how many times as many words the other must have
 */
export function isRepeatedIn(one: ReadonlySet<string>, other: ReadonlySet<string>, longer = LONGER): boolean {
  if (one.size < FEWEST_WORDS || other.size < one.size * longer) return false;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared >= one.size * SAME;
}
