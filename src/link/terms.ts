import { concepts } from "../knowledge/patterns/concepts.js";
import { compilePatterns } from "../knowledge/patterns/patterns.js";
import { isStopWord } from "../knowledge/words/stopwords.js";
import { stem } from "../text/stem.js";
import { tally } from "../text/tally.js";
import type { Word } from "../text/words.js";

const matchConcepts = compilePatterns([...concepts], ([, aliases]) => aliases, concepts);

/**
 * What a text is about, for retrieval: stems of its telling words, and the concepts it names under any alias (`@children`).
 *
 * @returns how often each term occurs; concepts once
 */
export function termsOf(words: readonly Word[]): Map<string, number> {
  const terms = new Map<string, number>();
  for (const word of words) {
    if (isStopWord(word.form, word.lemma)) continue;
    const term = stem(word.form);
    tally(terms, term);
  }
  for (const { row } of matchConcepts(words)) terms.set(`@${row[0]}`, 1);
  return terms;
}

/** Adds weighted counts to those that are there. */
export function add(terms: Map<string, number>, more: ReadonlyMap<string, number>, weight: number): void {
  for (const [term, count] of more) terms.set(term, (terms.get(term) ?? 0) + weight * count);
}

/** Adds the terms that are not there yet, with one weight. */
export function addNew(terms: Map<string, number>, more: ReadonlyMap<string, number>, weight: number): void {
  for (const term of more.keys()) if (!terms.has(term)) terms.set(term, weight);
}
