import lists from "../../../data/audit-lists.json" with { type: "json" };
import { alternation } from "../../text/alternation.js";
import { lemma } from "../../text/lemma.js";
import { anyOf } from "./has-words.js";

/** Words that open a list, and what the list then is: the whole number in its parts, parts of it, some of them. */
export const listCues = [
  { opens: "whole" as const, pattern: anyOf(lists.whole) },
  { opens: "of" as const, pattern: anyOf(lists.of) },
  { opens: "part" as const, pattern: anyOf(lists.part) },
];
/** «Built around five pillars»: «around» is no hedge there. */
export const builtPattern = new RegExp(`(?:${anyOf(lists.built, "i").source})\\s+around\\s$`, "iu");
export const othersPattern = anyOf(lists.others, "i");
export const notPartsPattern = anyOf(lists.notParts, "i");
export const totalsPattern = anyOf(lists.totals);
export const averagesPattern = anyOf(lists.averages, "i");
export const breakdownPattern = anyOf(lists.breakdowns);
/** Words that two wordings of one statement may differ in. */
export const neutralLemmas: ReadonlySet<string> = new Set(lists.neutral.map(lemma));
/** Words for persons, who are counted in whole numbers. */
export const personLemmas: ReadonlySet<string> = new Set(lists.persons.map(lemma));
/** One thing may be counted in two parts. */
export const overlappingPattern = anyOf(lists.overlapping, "i");
/** Said of what was left over from before, and of what was dealt with. */
export const carriedOverPattern = anyOf(lists.carriedOver, "i");
export const handledPattern = anyOf(lists.handled, "i");
export const complements = lists.complements.map((pair) => pair.map(lemma));

/** «Per cent» behind its number, for use inside patterns. */
export const PER_CENT = `\\s?${alternation(lists.perCent)}`;
/** What may stand between «of» and the number of a whole, for use inside patterns: «of all the », «of a total of ». */
export const BEFORE_WHOLE = `(?:${alternation(lists.beforeWhole)}\\s)*`;
/** Words behind «of» that point to a number told before, for use inside patterns: «of them». */
export const BACK_POINTING = alternation(lists.backPointing);
/** Words that name a sum, behind its parts, and behind the sum itself. */
export const SUM_BEFORE = alternation(lists.sumBefore);
export const SUM_AFTER = alternation(lists.sumAfter);
/** Of an average or a rate: it need not be a whole number. */
export const fractionalPattern = anyOf(lists.fractional, "i");
/** One thing may be counted in several parts. */
export const severalAtOncePattern = anyOf(lists.severalAtOnce, "");
/** A number that a list is only compared with. */
export const setAgainstPattern = anyOf(lists.setAgainst);
/** «90 cases, including 7 pending». */
export const WHOLE_OF_HANDLED = alternation(lists.wholeOfHandled);
/** Members of a delegation: their titles hold commas of their own. */
export const titlePattern = anyOf(lists.titlesOfPersons, "");
export const namelyPattern = anyOf(lists.namely, "i");

/** Words that say a figure again in another one, for use inside patterns: «40, or 8 per cent», «40, that is 8 per cent». */
export const SAYING_AGAIN = alternation(lists.sayingAgain);
export const OR_THAT_IS = alternation([...lists.sayingAgain, ...lists.thatIs]);
export const OR_WHICH_IS = alternation([...lists.sayingAgain, ...lists.thatIs, ...lists.whichIs]);
export const OR_IN_OTHER_WORDS = alternation([...lists.sayingAgain, ...lists.thatIs, ...lists.inOtherWords]);
/** The same, and words that tell a share: «40, accounting for 8 per cent», «40, which make up 8 per cent», «40 (at 8 per cent)». */
export const OR_MAKING_UP = alternation([...lists.sayingAgain, ...lists.thatIs, ...lists.whichIs, ...lists.makingUp]);
export const WHICH_MAKE_UP = alternation(lists.whichMakeUp);
export const OR_AT = alternation([...lists.sayingAgain, ...lists.beforeShare]);
