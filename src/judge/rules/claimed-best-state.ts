import type { Claim, Finding } from "../../schema/assertion.js";
import type { Reading } from "../../schema/reading.js";
import { matterById } from "../../knowledge/matters/matters.js";
import { isTrend } from "../../knowledge/matters/scale-tones.js";
import { weightOf } from "../../knowledge/words/weight-of.js";
import { deniesAll } from "../denies-all.js";
import { isMereRule, isTreatyAlone, isProblem, sharedScales, stateLabel } from "../compare.js";
import { isOwnMatter, isSameThing } from "../own-matter.js";
import { isGeneral, speaksOfTheSame } from "../needs.js";
import { claimIsNo, isNoCount } from "../claim-needs.js";
import { findingIs } from "../finding-needs.js";
import { isMerePractice, isOfNarrowerMatter, isOnlyNamed, mayHaveComeSince, namesTheThing, sharesMoreThanPeople } from "../same-facet.js";
import { defineRule, type JudgedPair, type Need } from "../rule.js";

/** What is claimed stands: it is so, never was («not a single case»), or came about, or began, before the time that the finding speaks of. A change of the same year may answer the finding. */
const stands: Need = {
  code: "claim-is-a-change-of-the-finding's-time",
  holds: ({ claim, claimYear, findingYear }) => {
    const { act, status, sweeping } = claim;
    if (status === "planned" || (act === "fact" && status === null && sweeping == null)) return false;
    if (deniesAll(claim) || (status !== "done" && status !== "under-way")) return true;
    return claimYear !== null && findingYear !== null && claimYear < findingYear;
  },
};

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
  needs: [
    findingIs("concern", "observation", "recommendation"),
    claimIsNo("concession"),
    stands,
    isNoCount,
    ...speaksOfTheSame,
    isGeneral,
    namesTheThing,
    sharesMoreThanPeople,
  ],
  decide(pair) {
    for (const { found, claimed, label } of sharedScales(pair)) {
      if (
        !isLower(found, pair.finding) ||
        isTrend(claimed) ||
        isGoingOn(claimed, pair.claim) ||
        isOnlyNamed(claimed, pair) ||
        claimed.mode !== "is" ||
        claimed.rank < claimed.best ||
        claimed.words === ""
      )
        continue;
      if (isTreatyAlone(pair, found.matter) || isMereRule(pair, found.matter) || !isSameThing(pair, found.matter) || !isOwnMatter(pair, found.matter)) continue;
      if (
        isMerePractice(pair, found.matter) ||
        isOfNarrowerMatter(pair, found.matter) ||
        missesNarrowerLaw(pair, found) ||
        mayHaveComeSince(pair, found.matter)
      )
        continue;
      return { code: "claimed-best-state", covers: "whole", data: { matter: label, found: stateLabel(found), claimed: stateLabel(claimed) } };
    }
    return null;
  },
});

/** «are being investigated», «ratifying»: it goes on, or is only spoken of. */
function isGoingOn({ words }: Reading, { text }: Claim): boolean {
  if (/^\p{L}+ing$/u.test(words)) return true;
  return words !== "" && (words.startsWith("being ") || text.includes(`being ${words}`));
}

/** «no legislation on guardianship of refugee children»: the law that is missing is on a narrower matter than the one that is there, of which the claim says nothing. */
function missesNarrowerLaw({ finding: { matters = [] }, claim }: JudgedPair, { matter, rank }: Reading): boolean {
  if (rank > 0 || matterById(matter)?.sharedScale !== "law") return false;
  return matters.some((other) => claim.matters?.includes(other) !== true && weightOf(`#${other}`) > weightOf(`#${matter}`));
}

/** The finding sees a worse state, or denies the best. */
function isLower(found: Reading, finding: Finding): boolean {
  if (found.words === "") return false;
  return found.mode === "is" ? isProblem(found, finding) : found.mode === "denied" && found.rank === found.best;
}
