import { sharedScales, stateLabel } from "../compare.js";
import { findingIs, holdsOf, isOfLaterTime } from "../needs.js";
import { defineRule } from "../rule.js";

/** The claim must hold so much of the concern's own words to be about the same thing. */
const SAME_THING = 0.3;

/**
 * A later change brought the matter to the best state: the concern is settled, not contradicted.
 *
 *     finding  (2016) "The Code keeps the death penalty for 17 crimes."
 *     claim    "In 2021 the death penalty was abolished."
 */
export const settledLater = defineRule({
  id: "settled-later",
  relation: "fulfils",
  description: "The claim reports a change of a later year that put the matter at the best state of its scale.",
  needs: [findingIs("concern"), isOfLaterTime, holdsOf(SAME_THING)],
  decide(pair) {
    for (const { found, claimed, label } of sharedScales(pair))
      if (claimed.mode === "is" && claimed.rank === claimed.best && found.rank < found.best)
        return { code: "settled-later", covers: "whole", data: { matter: label, claimed: stateLabel(claimed), year: pair.claimYear ?? "" } };
    return null;
  },
});
