import { actCues } from "../../knowledge/words/claim-acts.js";
import { claimCues } from "../../knowledge/words/claim-verbs.js";
import { grammar } from "../../knowledge/words/grammar.js";
import type { WordRange } from "../../knowledge/patterns/patterns.js";
import type { Stage } from "../../knowledge/words/stage-of.js";
import type { Word } from "../../text/words.js";

/** «was enacted», «passed the bill»: what was a draft is a law. */
const findEnacted = claimCues(["enacted"]);
const findPreparing = actCues(["preparing"]);
const PREPOSITIONS = grammar("prepositions");

/**
 * Whether a statement as a whole tells of a draft: not one that was made law, and not one of several things of which the first is none
 * («opened a shelter, trained judges and submitted a bill»).
 *
 * @param drafts where words like «bill» and «draft law» stand
 * @param stage of the main verb
 * @example tellsOfDraft(wordsOf("Parliament passed the bill."), stage, [[3, 3]]) // false
 */
export function tellsOfDraft(words: readonly Word[], stage: Stage | null, drafts: readonly WordRange[]): boolean {
  if (drafts.length === 0) return false;
  if (stage === null || stage.status !== "done" || stage.last < 0) return true;
  if (findEnacted(words).length > 0) return false;
  return !opensListOfOthers(words, stage) || drafts.some(([first]) => first <= endOfFirst(words, stage));
}

/** Behind the verb stands what was done first, and a comma behind that; what is only prepared is no more than a draft itself. */
function opensListOfOthers(words: readonly Word[], { at, last }: Stage): boolean {
  const object = words[last + 1];
  if (object === undefined || object.parted || PREPOSITIONS.has(object.form)) return false;
  return findPreparing(words.slice(at, last + 1)).length === 0 && endOfFirst(words, { last }) < words.length - 1;
}

/** The last word before the first comma behind the verb. */
function endOfFirst(words: readonly Word[], { last }: Pick<Stage, "last">): number {
  const comma = words.findIndex(({ parted }, at) => at > last + 1 && parted);
  return (comma === -1 ? words.length : comma) - 1;
}
