import type { Word } from "../../text/words.js";
import { cueFinder } from "../patterns/cue-finder.js";

/**
 * A test whether a limb of a recommendation opens with one of a list's cues.
 *
 * @param cues patterns, as a table of words lists them
 * @param latest in words: so late a cue begins, behind «and that it also»
 * @example opensLimb(["seek assistance"], 1)(wordsOf("and seek assistance")) // true
 */
export function opensLimb(cues: readonly string[], latest: number): (words: readonly Word[]) => boolean {
  const find = cueFinder(cues);
  return (words) => find(words).some(({ ranges: [range] }) => range![0] <= latest);
}
