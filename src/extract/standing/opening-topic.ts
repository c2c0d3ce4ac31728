import { findTones } from "../../knowledge/words/tones.js";
import type { Word } from "../../text/words.js";

/** A number of the paragraph may stand before. */
const LATEST = 1;
/** A longer phrase is no topic alone. */
const LONGEST = 25;

/**
 * How many words open a clause by saying what it speaks of, up to their comma: «On accession to the Convention, …».
 * They tell no state.
 *
 * @param text that the words stand in
 * @returns 0 where the clause does not open so
 * @example openingTopic(text, wordsOf("With regard to torture, courts had sentenced two officers.")) // 4
 */
export function openingTopic(text: string, words: readonly Word[]): number {
  if (!findTones(words).some(({ kind, range: [first] }) => kind === "topic" && first <= LATEST)) return 0;
  const last = words.slice(0, LONGEST).findIndex((word, at) => words[at + 1] !== undefined && text.slice(word.end, words[at + 1]!.start).includes(","));
  return last + 1;
}
