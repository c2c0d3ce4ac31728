import table from "../../../data/speech.json" with { type: "json" };
import type { Word } from "../../text/words.js";
import { concepts } from "../patterns/concepts.js";
import { compilePatterns } from "../patterns/patterns.js";

const matchJoiningForces = compilePatterns([table.joiningForces], (cues) => cues, concepts);
/** In words: so late «and that it also cooperate» begins. */
const LATEST = 4;

/**
 * Whether a later limb of a recommendation asks to work with others: on what, other words must tell.
 *
 * @example isJoiningForces(wordsOf("increase cooperation with its neighbours")) // true
 */
export function isJoiningForces(words: readonly Word[]): boolean {
  return matchJoiningForces(words).some(({ ranges: [range] }) => range![0] <= LATEST);
}
