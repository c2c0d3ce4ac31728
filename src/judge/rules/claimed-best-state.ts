import { matterById } from "../../knowledge/matters.js";
import { weightOf } from "../../knowledge/weight-of.js";
import type { Reading } from "../../schema/assertion.js";
import { sharedScales, stateLabel } from "../compare.js";
import { claimIsNo, findingIs, hasNoReserve, isGeneral, isNotLater } from "../needs.js";
import { defineRule, type JudgedPair } from "../rule.js";

/** In a common matter the claim must hold so much of the finding's own words to speak of the same part of it. */
const SAME_THING = 0.35;
/** A matter so rare in UPR reports is one thing: whoever stands on its scale speaks of it. */
const ONE_THING = 6;

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
  needs: [findingIs("concern", "observation", "recommendation"), claimIsNo("concession"), isNotLater, hasNoReserve, isGeneral],
  decide(pair) {
    for (const { found, claimed, label } of sharedScales(pair)) {
      if (!isLower(found) || claimed.mode !== "is" || claimed.rank < claimed.best || !isPlain(claimed.words)) continue;
      if (!isSameThing(pair, found.matter)) continue;
      return { code: "claimed-best-state", covers: "whole", data: { matter: label, found: stateLabel(found), claimed: stateLabel(claimed) } };
    }
    return null;
  },
});

/** The finding sees a worse state, or denies the best. */
function isLower(found: Reading): boolean {
  if (found.words === "") return false;
  return found.mode === "is" ? found.rank < found.best : found.mode === "denied" && found.rank === found.best;
}

/** One word («adopted») may belong to another thing of the sentence; two or more seldom do. */
function isPlain(words: string): boolean {
  return words.trim().includes(" ");
}

function isSameThing({ coverage }: JudgedPair, matter: string): boolean {
  return coverage >= SAME_THING || matterById(matter)?.ownScale === true || weightOf(`#${matter}`) >= ONE_THING;
}
