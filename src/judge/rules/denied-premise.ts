import { claimCues } from "../../knowledge/words/claim-verbs.js";
import { endedThings } from "../../knowledge/words/ended-things.js";
import { findMatters } from "../../knowledge/matters/matters.js";
import type { Reading } from "../../schema/reading.js";
import { wordsOf } from "../../text/words.js";
import { isMereRule, sharedScales } from "../compare.js";
import { isSameThing } from "../own-matter.js";
import { deniesEachCase } from "../denies-each-case.js";
import { deniesNoMereResponse } from "../denies-response.js";
import { speaksOfTheSame } from "../needs.js";
import { isNoWorkInProgress } from "../claim-needs.js";
import { asksForNo, findingIs } from "../finding-needs.js";
import { isMerePractice, isOfNarrowerMatter, refutesTheSame, sharesMoreThanPeople } from "../same-facet.js";
import { defineRule, type JudgedPair, type Need } from "../rule.js";

const findLapsed = claimCues(["lapsed"]);

/** «There is no discrimination towards them»: so much of the finding's own words a denial must hold that names no state. */
const SOME_OF_IT = 0.3;

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
    hasNotLapsed,
    ...speaksOfTheSame,
    sharesMoreThanPeople,
    deniesNoMereResponse,
  ],
  decide(pair) {
    const ended = endedThings(pair.finding.text).flatMap((words) => findMatters(words).map(({ row }) => row.id));
    const shared = sharedScales(pair).find(({ found, claimed }) => ended.includes(found.matter) && isDenied(pair, claimed) && isOfIt(pair, found.matter));
    return shared === undefined ? null : { code: "denied-premise", covers: "whole", data: { matter: shared.label }, unsure: true };
  },
});

/** In so many words the matter is at its best, or no worse state is there; of a flat denial that names no state, the claim holds some of what was asked. */
function isDenied(pair: JudgedPair, { mode, rank, best, words }: Reading): boolean {
  if (words === "" && (pair.claim.act !== "denial" || pair.coverage < SOME_OF_IT || !refutesTheSame.holds(pair))) return false;
  return mode === "is" ? words !== "" && rank === best : mode === "denied" && rank < best;
}

/** What is denied is the very thing: no rule beside a practice, and no narrower matter. */
function isOfIt(pair: JudgedPair, matter: string): boolean {
  return isSameThing(pair, matter) && !isMereRule(pair, matter) && !isMerePractice(pair, matter) && !isOfNarrowerMatter(pair, matter);
}
