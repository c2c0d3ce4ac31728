import { isMereRule, isOwnMatter, matterLabel } from "../compare.js";
import {
  claimIsNo,
  findingIs,
  hasSameWords,
  holdsOf,
  isGeneral,
  isNoCount,
  isOfAllThesePeople,
  isOfEachCase,
  sharesMatter,
  speaksOfTheSame,
  statesWant,
  statusIsNo,
} from "../needs.js";
import { defineRule } from "../rule.js";

/** How much of the finding's own words the claim must hold before what it says of everyone is what the finding misses. */
const SAME_THING = 0.4;

/**
 * The State says that everyone has, or every case gets, what the finding misses.
 *
 *     claim    "Every prisoner is examined by a doctor on arrival."
 *     finding  "Prisoners were not examined by a doctor on arrival."
 */
export const claimedForAll = defineRule({
  id: "claimed-for-all",
  relation: "contradicts",
  description: "The claim says of every case what the finding says is missing, in the finding's own words.",
  needs: [
    findingIs("concern"),
    statesWant,
    claimIsNo("plan", "concession", "denial"),
    isOfEachCase,
    statusIsNo("planned", "under-way", "done", "absent"),
    isNoCount,
    ...speaksOfTheSame,
    isGeneral,
    sharesMatter,
    isOfAllThesePeople,
    hasSameWords(2),
    holdsOf(SAME_THING),
  ],
  decide(pair) {
    if (!pair.link.sharedMatters.some((matter) => isOwnMatter(pair, matter) && !isMereRule(pair, matter))) return null;
    return { code: "claimed-for-all", covers: "whole", data: { matter: matterLabel(pair) }, unsure: true };
  },
});
