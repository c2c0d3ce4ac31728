import type { Word } from "../../text/words.js";
import { claimCues, claimVerb } from "./claim-verbs.js";

const isActor = claimVerb("actors");
const isNumbered = claimVerb("numbered");
const isMonth = claimVerb("months");
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
  return findFigures(subject).length > 0 || subject.some((_, i) => countsSomething(words, i));
}

/** A number that counts: no year, no day of a month, no number of a law or of a paragraph. */
function countsSomething(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (!/^\d+$/.test(word.form) || /^(?:19|20)\d\d$/.test(word.form)) return false;
  const next = words[at + 1];
  if (isNumbered(words[at - 1]?.form) || (at === 0 && next !== undefined && next.start - word.end > 1)) return false;
  return ![at - 2, at - 1, at + 1, at + 2].some((near) => isMonth(words[near]?.form));
}
