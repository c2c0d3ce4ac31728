import { grammar } from "../../knowledge/words/grammar.js";
import { wordsOf } from "../../text/words.js";
import { isMereRule, matterLabel } from "../compare.js";
import { isOwnMatter } from "../own-matter.js";
import { hasSameWords, holdsOf, isGeneral, isOfAllThesePeople, isOfEachCase, sharesMatter, speaksOfTheSame } from "../needs.js";
import { claimIsNo, isNoCount, statusIsNo } from "../claim-needs.js";
import { findingIs, statesWant } from "../finding-needs.js";
import { defineRule, type Need } from "../rule.js";

/** How much of the finding's own words the claim must hold before what it says of everyone is what the finding misses. */
const SAME_THING = 0.4;
/** What was done in every case must hold so much of them to speak of the very cases in which the finding misses it, and be no later change. */
const SAME_CASES = 0.65;

/** «every», «all». */
const EACH = grammar("eachOf");

/** What was done, or answers a neutral report, is told of each of the cases of which the finding speaks: «all the families evicted were compensated», not «it was always so». */
const isOfCasesIfDone: Need = {
  code: "claim-tells-of-something-done",
  holds: ({ finding, claim: { status, grounds }, coverage }) =>
    (status !== "done" && finding.act === "concern") || (coverage >= SAME_CASES && EACH.has(wordsOf(grounds?.["sweeping"] ?? "")[0]?.form ?? "")),
};

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
    findingIs("concern", "observation"),
    statesWant,
    claimIsNo("plan", "concession", "denial"),
    isOfEachCase,
    statusIsNo("planned", "under-way", "absent"),
    isOfCasesIfDone,
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
