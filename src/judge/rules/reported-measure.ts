import { matterLabel, sharedScales } from "../compare.js";
import { isNoProfession } from "../is-no-profession.js";
import { isPlannedNowhere } from "../is-planned-nowhere.js";
import { holdsOf, isOfThesePeople, saysNoLess, sharesMatter } from "../needs.js";
import { claimIsNo, isNoCount, isNoList, isReached } from "../claim-needs.js";
import { asksForNo, findingIs } from "../finding-needs.js";
import { defineRule, type JudgedPair } from "../rule.js";

/** A measure that holds so much of what was asked is taken to be the very act; less is a step. Measured on the gold. */
const VERY_ACT = 0.7;
/** What is to be secured is asked for as a state of things («ensure that care is given with consent»), and told in fewer of its words. */
const SECURED = 0.5;

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
  needs: [
    findingIs("recommendation"),
    asksForNo("effort"),
    isReached,
    claimIsNo("concession"),
    isNoCount,
    isNoList,
    isNoProfession,
    isPlannedNowhere,
    isOfThesePeople,
    sharesMatter,
    holdsOf(SECURED),
    saysNoLess,
  ],
  decide(pair) {
    const { asks } = pair.finding;
    if (asks !== "securing" && pair.coverage < VERY_ACT) return null;
    if ((asks === "securing" || asks === "ending") && isShortOfAll(pair)) return null;
    return { code: "reported-measure", covers: "whole", data: { matter: matterLabel(pair) }, unsure: true };
  },
});

/** On every scale that both share, the claim stands below what is to be secured or ended: «reached more villages», where «access for all» was asked for. */
function isShortOfAll(pair: JudgedPair): boolean {
  const asked = sharedScales(pair).filter(({ found, claimed }) => found.mode === "asked" && claimed.mode === "is");
  return asked.length > 0 && asked.every(({ found, claimed }) => claimed.rank < found.rank);
}
