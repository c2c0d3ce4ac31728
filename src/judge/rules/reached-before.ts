import { matterById } from "../../knowledge/matters/matters.js";
import { isOfWhatStands } from "../../knowledge/matters/scale-tones.js";
import type { Reading } from "../../schema/reading.js";
import { isOneTreaty, sharedScales, stateLabel } from "../compare.js";
import { isOwnMatter } from "../own-matter.js";
import { hasNoReserve, holdsOf, isOfSameLaw, isOfThesePeople } from "../needs.js";
import { claimIsNo, statusIsNo } from "../claim-needs.js";
import { findingIs } from "../finding-needs.js";
import { isOnlyNamed } from "../same-facet.js";
import { defineRule, type JudgedPair, type Need } from "../rule.js";

/** So much of the finding's own words must the claim hold to speak of the very thing. */
const SAME_THING = 0.4;

/** What is claimed came about in an earlier year than the finding speaks of. */
const cameBefore: Need = {
  code: "claim-is-not-of-an-earlier-year",
  holds: ({ claimYear, findingYear }) => claimYear !== null && findingYear !== null && claimYear < findingYear,
};

/**
 * What the finding says is not there came about in a year before it, as the State tells.
 *
 *     claim    "The national preventive mechanism, set up in 2012, visits all prisons."
 *     finding  (2016) "The national preventive mechanism had not yet been established."
 */
export const reachedBefore = defineRule({
  id: "reached-before",
  relation: "contradicts",
  description: "The claim dates what the finding says is not there (a treaty joined, a body set up) to a year before it.",
  needs: [
    findingIs("concern", "observation"),
    claimIsNo("plan", "concession", "denial"),
    statusIsNo("planned"),
    cameBefore,
    hasNoReserve,
    isOfThesePeople,
    isOfSameLaw,
    holdsOf(SAME_THING),
  ],
  decide(pair) {
    for (const { found, claimed, label } of sharedScales(pair))
      if (isMissing(found, pair) && isThere(claimed) && !isOfOthers(found, pair) && !isOnlyNamed(claimed, pair) && isOwnMatter(pair, found.matter))
        return {
          code: "reached-before",
          covers: "whole",
          data: { matter: label, found: stateLabel(found), claimed: stateLabel(claimed), year: pair.claimYear ?? "" },
        };
    return null;
  },
});

/** The worst state of what lasts, under the complaint that something was not made. */
function isMissing({ matter, mode, rank }: Reading, { finding }: JudgedPair): boolean {
  return mode === "is" && rank === 0 && finding.unmade === true && isOfWhatStands(matterById(matter)?.sharedScale);
}

/** The best state, in so many words. */
function isThere({ mode, rank, best, words }: Reading): boolean {
  return mode === "is" && words !== "" && rank === best;
}

/** «not a party to some treaties»: who names those that were joined has said nothing of the others. */
function isOfOthers({ matter }: Reading, { finding, claim }: JudgedPair): boolean {
  return isOneTreaty(matter) && (finding.instruments ?? []).length === 0 && (claim.instruments ?? []).length > 0;
}
