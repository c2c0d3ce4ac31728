import { isOfSamePeople, sharedScales, stateLabel } from "../compare.js";
import { findingIs } from "../needs.js";
import { defineRule } from "../rule.js";

/**
 * Both sides put the matter at the same state: praise is agreed with, a concern conceded.
 *
 *     finding  "The death penalty remained in the Code for 17 offences."
 *     claim    "The Code retains the death penalty for 17 offences."
 */
export const sameState = defineRule({
  id: "same-state",
  relation: "confirms",
  description: "Claim and finding put the matter at the same state of its scale.",
  needs: [findingIs("concern", "commendation", "observation")],
  decide(pair) {
    for (const { found, claimed, label } of sharedScales(pair))
      if (found.mode === "is" && claimed.mode === "is" && found.rank === claimed.rank && found.words !== "" && claimed.words !== "")
        return { code: "same-state", covers: pair.finding.act === "concern" || !isOfSamePeople(pair) ? "part" : "whole", data: { matter: label, state: stateLabel(found) } };
    return null;
  },
});
