import { isLater, sharedScales, stateLabel } from "../compare.js";
import { defineRule } from "../rule.js";

/** A claim that holds less of the finding's own words may speak of another part of the matter: then nothing is said. */
const SAME_THING = 0.35;

/**
 * The State claims the best state of a scale in exactly the matter in which the finding sees a worse one, for the same time.
 *
 *     claim    "The institution fully complies with the Paris Principles."
 *     finding  "The institution still has B status."
 */
export const claimedBestState = defineRule({
  id: "claimed-best-state",
  relation: "contradicts",
  description: "The claim puts the matter at the best state of its scale; the finding puts it lower at the same time.",
  decide(pair) {
    if (pair.finding.act === "commendation" || isLater(pair) || pair.coverage < SAME_THING) return null;
    for (const { found, claimed, label } of sharedScales(pair)) {
      if (found.mode !== "is" || claimed.mode !== "is") continue;
      if (claimed.rank < claimed.best || found.rank >= found.best) continue;
      if (!isPlain(claimed.words) || pair.claim.act === "concession" || pair.claim.status === "done") continue;
      return { code: "claimed-best-state", covers: "whole", data: { matter: label, found: stateLabel(found), claimed: stateLabel(claimed) } };
    }
    return null;
  },
});

/** One word («adopted») may belong to another thing of the sentence; two or more seldom do. */
function isPlain(words: string): boolean {
  return words.trim().includes(" ");
}
