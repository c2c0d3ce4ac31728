import table from "../../../data/speech.json" with { type: "json" };
import { opensLimb } from "./opens-limb.js";

/** In words: so late «and that it also cooperate» begins. */
const LATEST = 4;

/**
 * Whether a later limb of a recommendation asks to work with others: on what, other words must tell.
 *
 * @example isJoiningForces(wordsOf("increase cooperation with its neighbours")) // true
 */
export const isJoiningForces = opensLimb(table.joiningForces, LATEST);
