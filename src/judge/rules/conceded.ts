import { matterLabel } from "../compare.js";
import { defineRule } from "../rule.js";

/** How much of the concern's own words a concession must hold. */
const SAME_CONCERN = 0.4;

/**
 * The State admits what the finding is concerned at.
 *
 *     finding  "Concerned at the shortage of teachers in rural schools."
 *     claim    "The shortage of teachers in rural schools remains a problem."
 */
export const conceded = defineRule({
  id: "conceded",
  relation: "confirms",
  description: "The claim admits the problem that the finding is concerned at.",
  decide(pair) {
    const { finding, claim, link } = pair;
    if (finding.act !== "concern" || claim.act !== "concession" || link.sharedMatters.length === 0) return null;
    return { code: "conceded", covers: pair.coverage >= SAME_CONCERN ? "whole" : "part", data: { matter: matterLabel(pair) }, unsure: true };
  },
});
