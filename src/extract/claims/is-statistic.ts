import { actCues, actVerb } from "../../knowledge/words/claim-acts.js";
import { actsForState } from "../../knowledge/words/acts-for-state.js";
import { MONTHS } from "../../text/quantities-tables.js";
import type { Word } from "../../text/words.js";

const isNumbered = actVerb("numbered");
const MONTH = new RegExp(`^(?:${MONTHS})$`, "i");
const findFigures = actCues(["figure", "strangers"]);

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
  return ![at - 2, at - 1, at + 1, at + 2].some((near) => MONTH.test(words[near]?.form ?? ""));
}
