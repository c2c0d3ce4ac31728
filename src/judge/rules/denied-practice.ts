import { grammar } from "../../knowledge/words/grammar.js";
import type { Assertion } from "../../schema/assertion.js";
import { wordsOf } from "../../text/words.js";
import { isMereRule, isProblem, matterLabel } from "../compare.js";
import { deniesEachCase } from "../denies-each-case.js";
import { deniesNoMereResponse } from "../denies-response.js";
import { holdsOf, sharesMatter, speaksOfTheSame } from "../needs.js";
import { isNoWorkInProgress } from "../claim-needs.js";
import { findingIs } from "../finding-needs.js";
import { admits, isMerePractice, isOfNarrowerMatter, refutesTheSame, sharesMoreThanPeople } from "../same-facet.js";
import { defineRule, type Need } from "../rule.js";

/** How much of the finding's own words a denial must hold before it counts as the same matter. */
const SAME_MATTER = 0.45;

/** A neutral report of a practice is denied where the claim holds so much of it. */
const SAME_REPORT = 0.65;

/** A report that complains of nothing is no practice that a State would deny, unless it puts a matter at a problem, in nearly the claim's words. */
const isComplaint: Need = {
  code: "finding-complains-of-nothing",
  holds: ({ finding, coverage }) =>
    finding.act === "concern" || (coverage >= SAME_REPORT && (finding.readings ?? []).some((reading) => reading.mode === "is" && isProblem(reading, finding))),
};

/** «no», «lack», … */
const MISSING = grammar("missing");
/** «without». */
const LEAVING_OUT = grammar("leavingOut");

/**
 * The State says that what the finding reports does not occur.
 *
 *     claim    "There are no cases of forced eviction."
 *     finding  "Concern at reports of forced evictions."
 */
export const deniedPractice = defineRule({
  id: "denied-practice",
  relation: "contradicts",
  description: "The claim denies that a practice exists which the finding reports.",
  needs: [
    findingIs("concern", "observation"),
    isComplaint,
    deniesEachCase,
    isNoWorkInProgress,
    ...speaksOfTheSame,
    sharesMatter,
    sharesMoreThanPeople,
    holdsOf(SAME_MATTER),
    deniesNoMereResponse,
    refutesTheSame,
  ],
  decide(pair) {
    const { finding, claim, link } = pair;
    if (link.sharedMatters.some((matter) => admits(pair, matter))) return null;
    if (link.sharedMatters.every((matter) => isMereRule(pair, matter) || isMerePractice(pair, matter) || isOfNarrowerMatter(pair, matter))) return null;
    if (finding.polarity === "denies" && missesSomething(finding, claim)) return null;
    return { code: "denied-practice", covers: "whole", data: { matter: matterLabel(pair) }, unsure: true };
  },
});

/** A finding that misses something reports no practice; but «evicted without their consent», if both sides say it, is a practice. */
function missesSomething(finding: Assertion, claim: Assertion): boolean {
  const says = ({ text }: Assertion, words: ReadonlySet<string>) => wordsOf(text).some(({ form }) => words.has(form));
  return says(finding, MISSING) || says(finding, LEAVING_OUT) !== says(claim, LEAVING_OUT);
}
