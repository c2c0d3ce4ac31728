import type { WordRange } from "../../knowledge/patterns/patterns.js";
import type { Word } from "../../text/words.js";

/** What stands in the place of a word that is left out, so that the others keep their places: no pattern has it. */
const UNSAID: Pick<Word, "form" | "lemma" | "spelling"> = { form: "", lemma: "", spelling: -1 };

/**
 * Words without some of them: those that are left out keep their place and fit no pattern.
 *
 * @param isOut whether a word is left out, by itself and its place
 * @returns the same words where none is
 * @example leaveOut(wordsOf("vote for all"), ({ form }) => form === "all")[2].form // ""
 */
export function leaveOut(words: readonly Word[], isOut: (word: Word, at: number) => boolean): readonly Word[] {
  return words.some(isOut) ? words.map((word, at) => (isOut(word, at) ? { ...word, ...UNSAID } : word)) : words;
}

/** The words without those of some places. */
export function outside(words: readonly Word[], places: readonly WordRange[]): readonly Word[] {
  return leaveOut(words, (_word, at) => places.some(([first, last]) => first <= at && at <= last));
}
