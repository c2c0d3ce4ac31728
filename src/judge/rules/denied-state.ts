import type { Reading } from "../../schema/reading.js";
import { isMereRule, sharedScales, stateLabel } from "../compare.js";
import { isOwnMatter, isSameThing } from "../own-matter.js";
import { isGeneral, speaksOfTheSame } from "../needs.js";
import { claimIsNo, deniesWhatIs, isNoCount, isNoWorkInProgress } from "../claim-needs.js";
import { findingIs } from "../finding-needs.js";
import { isMerePractice, isOfNarrowerMatter, sharesMoreThanPeople } from "../same-facet.js";
import { defineRule, type JudgedPair } from "../rule.js";

/**
 * The State denies the very state in which the finding sees the matter.
 *
 *     claim    "No penalty is provided for blasphemy."
 *     finding  "Blasphemy continued to be punishable."
 */
export const deniedState = defineRule({
  id: "denied-state",
  relation: "contradicts",
  description: "The claim denies that the matter is in the state in which the finding sees it, at the same time.",
  needs: [
    findingIs("concern", "observation", "recommendation"),
    claimIsNo("concession", "plan"),
    isNoWorkInProgress,
    deniesWhatIs,
    isNoCount,
    ...speaksOfTheSame,
    isGeneral,
    sharesMoreThanPeople,
  ],
  decide(pair) {
    for (const { found, claimed, label } of sharedScales(pair))
      if (denies(claimed, found) && isSameThing(pair, found.matter) && isOwnMatter(pair, found.matter) && !isElsewhere(pair, found.matter))
        return { code: "denied-state", covers: "whole", data: { matter: label, found: stateLabel(found) } };
    return null;
  },
});

/** What is denied is a rule and no practice, a practice and no rule, or a narrower thing. */
function isElsewhere(pair: JudgedPair, matter: string): boolean {
  return isMereRule(pair, matter) || isMerePractice(pair, matter) || isOfNarrowerMatter(pair, matter);
}

/** What is denied stands in the claim's own words and is as bad as what was found, or less bad. */
function denies(claimed: Reading, found: Reading): boolean {
  return (
    claimed.mode === "denied" && claimed.words !== "" && found.mode === "is" && found.words !== "" && claimed.rank < claimed.best && found.rank <= claimed.rank
  );
}
