import { claimCues } from "../../knowledge/words/claim-verbs.js";
import { once } from "../../text/once.js";
import type { Word } from "../../text/words.js";

/** «effort … so that». */
const findEfforts = once(claimCues(["strivingThat"]));

/**
 * Whether what stands at a word is what an effort is to bring about, and not what is: «spares no effort so that every child is in school».
 *
 * @param at the place of the word
 * @example isStrivenThat(wordsOf("Efforts are made so that every child is in school."), 5) // true
 */
export function isStrivenThat(words: readonly Word[], at: number): boolean {
  return findEfforts(words).some(({ ranges }) => ranges.at(-1)![1] < at);
}
