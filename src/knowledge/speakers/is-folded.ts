import table from "../../../data/speech.json" with { type: "json" };
import type { Word } from "../../text/words.js";
import { concepts } from "../patterns/concepts.js";
import { compilePatterns } from "../patterns/patterns.js";

const matchFolded = compilePatterns([table.folded], (cues) => cues, concepts);
/** In words: so late «and seek technical assistance» begins. */
const LATEST = 2;

/**
 * Whether a limb asks for nothing of its own but for help with what was asked before.
 *
 * @example isFolded(wordsOf("and seek technical assistance from OHCHR")) // true
 */
export function isFolded(words: readonly Word[]): boolean {
  return matchFolded(words).some(({ ranges: [range] }) => range![0] <= LATEST);
}
