import { concepts } from "./concepts.js";
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
