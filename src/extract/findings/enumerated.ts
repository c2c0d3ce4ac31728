import { grammar } from "../../knowledge/words/grammar.js";
import type { Word } from "../../text/words.js";
import { isComplaintHead } from "./is-complaint-head.js";
import { joiningWords } from "./joining-words.js";
import { gapBefore, seriesOf } from "./series.js";

const PREPOSITIONS = grammar("prepositions");

/**
 * Where a list of concerns goes on with one that has a head of its own: «at the lack of A, reported shortages of B and the high rate of C». Of
 * «A and B» only a comma before «and» tells it; in a clause («concerned that …») a comma may part other things.
 *
 * @param words of one act of speech, `content` where what is said begins
 * @returns indexes of words, with what joins them
 */
export function enumerated(text: string, words: readonly Word[], content: number): Set<number> {
  if (words.find(({ start }) => start >= content)?.form === "that") return new Set();
  const starts = words.flatMap(({ start }, at) => (at > 0 && start > content && beginsComplaint(text, words, at) ? [at] : []));
  return new Set([...seriesOf(text, words, starts), ...starts.filter((at) => gapBefore(text, words, at).includes(","))]);
}

function beginsComplaint(text: string, words: readonly Word[], at: number): boolean {
  const joining = joiningWords(words, at);
  if ((joining === 0 && !gapBefore(text, words, at).includes(",")) || PREPOSITIONS.has(words[at - 1]!.form)) return false;
  return isComplaintHead(words, at + joining);
}
