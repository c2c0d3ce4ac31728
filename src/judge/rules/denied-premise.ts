import { claimCues } from "../../knowledge/words/claim-verbs.js";
import { endedThings } from "../../knowledge/words/ended-things.js";
import { findMatters } from "../../knowledge/matters/matters.js";
import type { Reading } from "../../schema/assertion.js";
import { wordsOf } from "../../text/words.js";
import { isMereRule, isSameThing, sharedScales } from "../compare.js";
import { deniesNoMereResponse } from "../denies-response.js";
import { asksForNo, deniesEachCase, findingIs, isNoWorkInProgress, isOwnWord, sharesMatter, speaksOfTheSame } from "../needs.js";
import { isMerePractice, isOfNarrowerMatter, sharesMoreThanPeople } from "../same-facet.js";
import { defineRule, type JudgedPair, type Need } from "../rule.js";

const findLapsed = claimCues(["lapsed"]);

/** What the claim denies was never so, as far as it tells: what has ended since («no longer») is what was asked for. */
const hasNotLapsed: Need = { code: "claim-tells-that-it-has-ended", holds: ({ claim: { text } }) => findLapsed(wordsOf(text)).length === 0 };

/**
 * The State says that there is none of what it was asked to end.
 *
 *     finding  "Release all political prisoners."
 *     claim    "There are no political prisoners in the country."
 */
export const deniedPremise = defineRule({
  id: "denied-premise",
  relation: "contradicts",
  description: "The claim denies that there is what the recommendation asks to end.",
  needs: [
    findingIs("recommendation"),
    asksForNo("continuing"),
    deniesEachCase,
    isNoWorkInProgress,
    isOwnWord,
    hasNotLapsed,
    ...speaksOfTheSame,
    sharesMatter,
    sharesMoreThanPeople,
    deniesNoMereResponse,
  ],
  decide(pair) {
    const ended = endedThings(pair.finding.text).flatMap((words) => findMatters(words).map(({ row }) => row.id));
    const shared = sharedScales(pair).find(({ found, claimed }) => ended.includes(found.matter) && isDenied(claimed) && isOfIt(pair, found.matter));
    return shared === undefined ? null : { code: "denied-premise", covers: "whole", data: { matter: shared.label }, unsure: true };
  },
});

/** In so many words the matter is at its best, or no worse state is there. */
function isDenied({ mode, rank, best, words }: Reading): boolean {
  return words !== "" && (mode === "is" ? rank === best : mode === "denied" && rank < best);
}

/** What is denied is the very thing: no rule beside a practice, and no narrower matter. */
function isOfIt(pair: JudgedPair, matter: string): boolean {
  return isSameThing(pair, matter) && !isMereRule(pair, matter) && !isMerePractice(pair, matter) && !isOfNarrowerMatter(pair, matter);
}
