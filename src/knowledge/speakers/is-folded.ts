import table from "../../../data/speech.json" with { type: "json" };
import { opensLimb } from "./opens-limb.js";

/** In words: so late «and seek technical assistance» begins. */
const LATEST = 2;

/**
 * Whether a limb asks for nothing of its own but for help with what was asked before.
 *
 * @example isFolded(wordsOf("and seek technical assistance from OHCHR")) // true
 */
export const isFolded = opensLimb(table.folded, LATEST);
