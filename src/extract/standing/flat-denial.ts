import { claimCues } from "../../knowledge/words/claim-verbs.js";
import { grammar } from "../../knowledge/words/grammar.js";
import type { WordRange } from "../../knowledge/patterns/patterns.js";
import type { Word } from "../../text/words.js";

const NEGATING = grammar("flatlyNegating");
/** «of any kind», «whatsoever», «at any time»: behind a negation, it holds for no case. */
const findFlat = claimCues(["flatly"]);
/** Between a negation and such words stand at most so many others, and no comma. */
const REACH = 10;

/**
 * Where a sentence denies something of every case wherever its negation stands: «levy no fees of any kind», «do not work there at any time».
 *
 * @returns the negation and the last word of what makes it hold for every case; null where neither stands with the other
 * @example findFlatDenial(wordsOf("Schools levy no fees of any kind.")) // [2, 6]
 */
export function findFlatDenial(words: readonly Word[]): WordRange | null {
  for (const { ranges } of findFlat(words)) {
    const [first, last] = ranges[0]!;
    for (let at = last; at >= Math.max(0, first - REACH); at--) {
      if (NEGATING.has(words[at]!.form)) return [at, last];
      if (words[at]!.parted) break;
    }
  }
  return null;
}
