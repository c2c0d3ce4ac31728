import { isMereRule, matterLabel } from "../compare.js";
import { deniesEachCase, findingIs, holdsOf, sharesMatter, speaksOfTheSame, statusIsNo } from "../needs.js";
import { admits, isMerePractice, isOfNarrowerMatter, sharesMoreThanPeople } from "../same-facet.js";
import { defineRule } from "../rule.js";

/** How much of the finding's own words a denial must hold before it counts as the same matter. */
const SAME_MATTER = 0.45;

/** A finding that misses something reports no practice; «without their consent» on both sides is one and the same practice. */
const NEGATING = /\b(?:no|not|lack|absence)\b/i;
const WITHOUT = /\bwithout\b/i;

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
    findingIs("concern"),
    deniesEachCase,
    statusIsNo("planned", "under-way"),
    ...speaksOfTheSame,
    sharesMatter,
    sharesMoreThanPeople,
    holdsOf(SAME_MATTER),
  ],
  decide(pair) {
    const { finding, claim, link } = pair;
    if (link.sharedMatters.some((matter) => admits(pair, matter))) return null;
    if (link.sharedMatters.every((matter) => isMereRule(pair, matter) || isMerePractice(pair, matter) || isOfNarrowerMatter(pair, matter))) return null;
    if (finding.polarity === "denies" && (NEGATING.test(finding.text) || WITHOUT.test(finding.text) !== WITHOUT.test(claim.text))) return null;
    return { code: "denied-practice", covers: "whole", data: { matter: matterLabel(pair) }, unsure: true };
  },
});
