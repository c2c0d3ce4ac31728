import { sharedScales, stateLabel } from "../compare.js";
import { defineRule } from "../rule.js";

/**
 * A better state is planned or being worked on; where one is asked for, any but the worst.
 *
 *     finding  "The definition of torture is not in line with the Convention."
 *     claim    "A bill will bring the definition into line with the Convention."
 */
export const plannedBetterState = defineRule({
  id: "planned-better-state",
  relation: "progresses",
  description: "The claim plans, or works towards, a better state of the scale than the finding sees.",
  decide(pair) {
    for (const { found, claimed, label } of sharedScales(pair))
      if (claimed.mode === "planned" && claimed.rank > (found.mode === "asked" ? 0 : found.rank))
        return { code: "planned-better-state", covers: "part", data: { matter: label, claimed: stateLabel(claimed) } };
    return null;
  },
});
