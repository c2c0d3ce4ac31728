import type { Word } from "../text/words.js";
import { claimCues, claimVerb } from "./claim-verbs.js";

const isActor = claimVerb("actors");
const findFigures = claimCues(["figure", "strangers"]);

/** Whether what stands before the verb names an organ of the State: then it is the State that acts. */
export function actsForState(words: readonly Word[], at: number): boolean {
  return words.slice(0, at).some(({ form }) => isActor(form));
}

/**
 * Whether the subject is a figure («the share of …», «409 apprentices») or somebody other than the State: what they did is a fact.
 *
 * @param at the verb
 */
export function isStatistic(words: readonly Word[], at: number): boolean {
  const subject = words.slice(0, at);
  if (actsForState(words, at)) return false;
  return findFigures(subject).length > 0 || subject.some(({ form }) => /^\d+$/.test(form) && !/^(?:19|20)\d\d$/.test(form));
}
