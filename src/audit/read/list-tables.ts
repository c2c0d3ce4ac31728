import lists from "../../../data/audit-lists.json" with { type: "json" };
import { lemma } from "../../text/lemma.js";
import { anyOf } from "./has-words.js";

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
