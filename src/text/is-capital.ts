import type { Word } from "./words.js";

/**
 * Whether a word begins with a capital where it stands in its text.
 *
 * @example isCapital("the Harbour Act", wordsOf("the Harbour Act")[1]!) // true
 */
export function isCapital(text: string, { start }: Pick<Word, "start">): boolean {
  return /^\p{Lu}/u.test(text.slice(start, start + 2));
}
