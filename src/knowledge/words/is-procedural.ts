import table from "../../../data/speech-verbs.json" with { type: "json" };
import type { Word } from "../../text/words.js";
import { cueFinder, cueTest } from "../patterns/cue-finder.js";

const matchExplaining = cueFinder(table.explaining);

/** Whether a sentence only goes on with what the one before says: «This could lead to …». */
export function isExplaining(words: readonly Word[]): boolean {
  return matchExplaining(words).some(({ ranges: [range] }) => range![0] === 0);
}

/** Whether a sentence tells of the document itself and nothing of the State: how it was made, when it was adopted. */
export const isProcedural = cueTest(table.procedural);

const restating = new Set(table.restating);

/** Whether a sentence says no more than that something said before holds, or must be told: «The Committee reiterates its recommendation.» */
export function isRestating(words: readonly Word[]): boolean {
  return words.every(({ form }) => restating.has(form));
}
