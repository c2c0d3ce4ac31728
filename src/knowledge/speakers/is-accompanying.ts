import table from "../../../data/speech.json" with { type: "json" };
import type { Word } from "../../text/words.js";
import { concepts } from "../patterns/concepts.js";
import { compilePatterns } from "../patterns/patterns.js";

const matchAccompanying = compilePatterns([table.accompanying], (cues) => cues, concepts);
/** In words: so late «and that it also train» begins. */
const LATEST = 4;

/**
 * Whether a later limb of a recommendation asks for what goes with anything asked before it: training, campaigns, punishment and
 * redress, «other relevant treaties».
 *
 * @example isAccompanying(wordsOf("and train judges")) // true
 */
export function isAccompanying(words: readonly Word[]): boolean {
  return matchAccompanying(words).some(({ ranges: [range] }) => range![0] <= LATEST);
}
