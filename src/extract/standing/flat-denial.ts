import { claimCues } from "../../knowledge/words/claim-verbs.js";
import { grammar } from "../../knowledge/words/grammar.js";
import type { WordRange } from "../../knowledge/patterns/patterns.js";
import type { Word } from "../../text/words.js";

const NEGATING = grammar("flatlyNegating");
/** «no passport may be kept at any time»: what is said of no case may have its verb behind the negation. */
const NO_SUBJECTS = grammar("noneOf");
/** Behind another negation, a finite verb or «whether» begins something else: «who cannot pay may at any time ask for aid». */
const ACROSS = grammar("acrossDenial");
/** «not only» denies nothing. */
const ONLY = grammar("excluding");
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
    const at = negationBefore(words, last, Math.max(0, first - REACH));
    if (at !== null) return [at, last];
  }
  return null;
}

function negationBefore(words: readonly Word[], last: number, least: number): number | null {
  for (let at = last; at >= least; at--) {
    const { form, parted } = words[at]!;
    if (NEGATING.has(form)) return isAcross(words, at, last) || ONLY.has(words[at + 1]?.form ?? "") ? null : at;
    if (parted) return null;
  }
  return null;
}

function isAcross(words: readonly Word[], negation: number, last: number): boolean {
  return !NO_SUBJECTS.has(words[negation]!.form) && words.slice(negation + 1, last).some(({ form }) => ACROSS.has(form));
}
