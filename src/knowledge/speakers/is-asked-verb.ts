import table from "../../../data/speech.json" with { type: "json" };
import type { Word } from "../../text/words.js";
import { concepts } from "../patterns/concepts.js";
import { compilePatterns } from "../patterns/patterns.js";

const speech: Readonly<Record<"folded" | "accompanying" | "joiningForces" | "askedVerbs", readonly string[]>> = table;
const matchAccompanying = compilePatterns([speech.accompanying], (cues) => cues, concepts);
const matchJoiningForces = compilePatterns([speech.joiningForces], (cues) => cues, concepts);
const matchFolded = compilePatterns([speech.folded], (cues) => cues, concepts);
/** In words: so late «and that it also train» begins. */
const LATEST_ACCOMPANYING = 4;
const askedVerbs = new Set(speech.askedVerbs);

/** Whether a limb asks for nothing of its own but for help with what was asked before («and seek technical assistance from …»). */
export function isFolded(words: readonly Word[]): boolean {
  return matchFolded(words).some(({ ranges: [range] }) => range![0] <= 2);
}

/**
 * Whether a later limb of a recommendation asks for what goes with anything asked before it: training, campaigns, punishment and
 * redress, «other relevant treaties».
 */
export function isAccompanying(words: readonly Word[]): boolean {
  return matchAccompanying(words).some(({ ranges: [range] }) => range![0] <= LATEST_ACCOMPANYING);
}

/** Whether a later limb asks to work with others («increase cooperation with its neighbours»): on what, other words must tell. */
export function isJoiningForces(words: readonly Word[]): boolean {
  return matchJoiningForces(words).some(({ ranges: [range] }) => range![0] <= LATEST_ACCOMPANYING);
}

/** Whether a word can open what a recommendation asks for («ratify», «ensure»). */
export function isAskedVerb(form: string): boolean {
  return askedVerbs.has(form);
}
