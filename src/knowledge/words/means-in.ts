import table from "../../../data/effort-words.json" with { type: "json" };
import type { Word } from "../../text/words.js";
import { cueFinder } from "../patterns/cue-finder.js";

const match = cueFinder(table.means);

/**
 * Where words only say with whose help a thing is asked for, which is not what is asked: «fight poverty with the support of the
 * international community».
 *
 * @returns places of the first and last word of each
 * @example meansIn(wordsOf("Fight poverty with international assistance")) // [[2, 4]]
 */
export function meansIn(words: readonly Word[]): (readonly [number, number])[] {
  return match(words).flatMap(({ ranges }) => ranges);
}
