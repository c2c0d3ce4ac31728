import table from "../../../data/speech.json" with { type: "json" };
import type { Word } from "../../text/words.js";
import { cueFinder } from "../patterns/cue-finder.js";

const match = cueFinder(table.lacking);
/** In words: so late «at the general lack of» begins. */
const LATEST_LACK = 3;

/**
 * Whether what is said tells of nothing but that something is wanting: «at the lack of shelters», «that there was no law».
 *
 * @param words what is said, from its first word on
 * @example isLacking(wordsOf("at the absence of a register")) // true
 * @example isLacking(wordsOf("at violence and the absence of shelters")) // false
 */
export function isLacking(words: readonly Word[]): boolean {
  return match(words).some(({ ranges }) => ranges.some(([first]) => first <= LATEST_LACK));
}
