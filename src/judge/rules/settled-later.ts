import type { Reading } from "../../schema/reading.js";
import { sharedScales, stateLabel } from "../compare.js";
import { isOwnMatter } from "../own-matter.js";
import { holdsOf, isOfLaterTime, isOfAllThesePeople } from "../needs.js";
import { isOwnWord, isReached } from "../claim-needs.js";
import { findingIs } from "../finding-needs.js";
import { defineRule, type JudgedPair } from "../rule.js";

/** The claim must hold so much of the concern's own words to be about the same thing. */
const SAME_THING = 0.3;

/**
 * A later change brought the matter of the concern to the best state, for all the people the finding speaks of: the concern is settled,
 * not contradicted.
 *
 *     finding  (2016) "The Code keeps the death penalty for 17 crimes."
 *     claim    "In 2021 the death penalty was abolished."
 */
export const settledLater = defineRule({
  id: "settled-later",
  relation: "fulfils",
  description: "The claim reports a change of a later year that put the matter at the best state of its scale.",
  needs: [findingIs("concern"), isOfLaterTime, isReached, isOwnWord, isOfAllThesePeople, holdsOf(SAME_THING)],
  decide(pair) {
    for (const { found, claimed, label } of sharedScales(pair))
      if (claimed.mode === "is" && claimed.rank === claimed.best && found.rank < found.best && isOwnMatter(pair, found.matter) && isTold(found, pair))
        return { code: "settled-later", covers: "whole", data: { matter: label, claimed: stateLabel(claimed), year: pair.claimYear ?? "" } };
    return null;
  },
});

/**
 * Whether a state is one that the finding tells in its words; any is, where it tells none so. What is only implied beside it is not what the
 * finding is concerned at: identified victims do not settle «large numbers of children were trafficked».
 */
function isTold({ words }: Reading, { finding: { readings = [] } }: JudgedPair): boolean {
  return words !== "" || readings.every((other) => other.words === "");
}
