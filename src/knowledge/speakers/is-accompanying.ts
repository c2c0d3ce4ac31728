import table from "../../../data/speech.json" with { type: "json" };
import { opensLimb } from "./opens-limb.js";

/** In words: so late «and that it also train» begins. */
const LATEST = 4;

/**
 * Whether a later limb of a recommendation asks for what goes with anything asked before it: training, campaigns, punishment and
 * redress, «other relevant treaties».
 *
 * @example isAccompanying(wordsOf("and train judges")) // true
 */
export const isAccompanying = opensLimb(table.accompanying, LATEST);
