import table from "../../data/tones.json" with { type: "json" };
import type { WordRange } from "../knowledge/patterns.js";
import type { Word } from "../text/words.js";

const CONTRASTING = new Set((table as { contrasting: string[] }).contrasting);
/** A part of fewer words says nothing of its own. */
const FEWEST = 4;

/**
 * The part of a sentence that a matter stands in: between «but», «although» and the like, and between semicolons.
 *
 * @param range words that showed the matter; null for a matter that the sentence's surroundings lend
 * @returns the words of that part; the whole sentence where the part is too short to say anything
 * @example clauseAround(text, wordsOf("The law was adopted, but torture goes on."), [6, 6]) // «torture goes on»
 */
export function clauseAround(text: string, words: readonly Word[], range: WordRange | null): readonly Word[] {
  if (range === null) return words;
  const opens = (at: number) => CONTRASTING.has(words[at]!.form) || text.slice(words[at - 1]!.end, words[at]!.start).includes(";");
  let from = range[0];
  while (from > 0 && !opens(from)) from--;
  let to = range[0] + 1;
  while (to < words.length && !opens(to)) to++;
  return to - from < FEWEST ? words : words.slice(from, to);
}
