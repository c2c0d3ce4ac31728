import type { Reading } from "../../schema/reading.js";
import { isOfSamePeople, isOneTreaty, isProblem, sharedScales, stateLabel } from "../compare.js";
import { isOfAllThesePeople } from "../needs.js";
import { isNoList } from "../claim-needs.js";
import { findingIs } from "../finding-needs.js";
import { defineRule, type JudgedPair } from "../rule.js";

/** Two sentences at one state, of which the one holds less of the other's words, speak of two things that stand alike. */
const SAME_THING = 0.25;

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
        return { code: "same-state", covers: isOfOneThing(pair, found) ? "whole" : "part", data: { matter: label, state: stateLabel(found) } };
    return null;
  },
});

/**
 * Whether the claim says all that the finding says: of the same people, in enough of its words, or of one treaty. A concern is admitted
 * only where the state is a problem, and never by a plan, a denial or a list of things.
 */
function isOfOneThing(pair: JudgedPair, found: Reading): boolean {
  const { finding, claim, coverage } = pair;
  if (!isOneTreaty(found.matter) && (coverage < SAME_THING || !(isOfSamePeople(pair) || isAdmittedOfMore(pair)))) return false;
  return finding.act !== "concern" || (isProblem(found, finding) && claim.act !== "plan" && claim.act !== "denial" && isNoList.holds(pair));
}

/** Whether a claim says what the finding is concerned at of all the people it names, and of others too. */
function isAdmittedOfMore(pair: JudgedPair): boolean {
  const { act, people = [] } = pair.finding;
  return act === "concern" && people.length > 0 && isOfAllThesePeople.holds(pair);
}
