import { hedgeForms, type Comparison } from "./quantities-tables.js";
import type { Word } from "./words.js";

type Hedge = (typeof hedgeForms)[number];

/** Hedges by their last word, longest first. */
const byLast = new Map<string, Hedge[]>();
for (const hedge of hedgeForms) byLast.set(hedge.forms.at(-1)!, [...(byLast.get(hedge.forms.at(-1)!) ?? []), hedge]);

/**
 * What the hedge says that ends right before a word; of several the longest.
 *
 * @param at the place of the word
 * @returns undefined where none does
 * @example hedgeEnding(wordsOf("more than 300"), 2) // "more-than"
 */
export function hedgeEnding(words: readonly Word[], at: number): Comparison | undefined {
  const candidates = byLast.get(words[at - 1]?.form ?? "");
  return candidates?.find(({ forms }) => forms.every((form, k) => words[at - forms.length + k]?.form === form))?.comparison;
}
