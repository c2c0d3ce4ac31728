import { concepts } from "./concepts.js";
import type { Word } from "../../text/words.js";
import { compilePatterns, type Matcher } from "./patterns.js";

/**
 * A finder of the cues of one list.
 *
 * @param cues patterns, as a table of words lists them; `@name` stands for a concept
 * @example cueFinder(["lack of"])(wordsOf("the lack of shelters"))[0]?.ranges // [[1, 2]]
 */
export function cueFinder(cues: readonly string[]): Matcher<readonly string[]> {
  return compilePatterns([cues], (list) => list, concepts);
}

/**
 * Tells whether a cue of one list stands among words.
 *
 * @example cueTest(["lack of"])(wordsOf("the lack of shelters")) // true
 */
export function cueTest(cues: readonly string[]): (words: readonly Word[]) => boolean {
  const find = cueFinder(cues);
  return (words) => find(words).length > 0;
}
