import { matterLabel } from "../compare.js";
import { asksForNo, claimIsNo, findingIs, holdsOf, isNoCount, isNoList, isOfThesePeople, isReached, sharesMatter } from "../needs.js";
import { defineRule } from "../rule.js";

/** A measure that holds so much of what was asked is taken to be the very act; less is a step. Measured on the gold. */
const VERY_ACT = 0.7;

/**
 * A measure is reported in the matter of a recommendation or concern: the very act that was asked for, or a step.
 *
 *     finding  "Establish an inspectorate for care homes."
 *     claim    "In 2018 an inspectorate for care homes was established."
 */
export const reportedMeasure = defineRule({
  id: "reported-measure",
  relation: "fulfils",
  description: "The claim reports as done nearly everything that the recommendation asks for in its own words.",
  needs: [findingIs("recommendation"), asksForNo("effort"), isReached, claimIsNo("concession"), isNoCount, isNoList, isOfThesePeople, sharesMatter, holdsOf(VERY_ACT)],
  decide(pair) {
    return { code: "reported-measure", covers: "whole", data: { matter: matterLabel(pair) }, unsure: true };
  },
});
