import { isConstitution } from "../../knowledge/instruments/is-constitution.js";
import { matterById } from "../../knowledge/matters/matters.js";
import type { Reading } from "../../schema/reading.js";
import { claimCues } from "../../knowledge/words/claim-verbs.js";
import { wordsOf } from "../../text/words.js";
import { matterLabel } from "../compare.js";
import { hasNoReserve, holdsOf, isNotBygone, isNotLater, isOfAllThesePeople, isOfThesePeople } from "../needs.js";
import { claimIsNo, statusIs } from "../claim-needs.js";
import { findingIs } from "../finding-needs.js";
import { defineRule, type JudgedPair, type Need } from "../rule.js";

/** So much of the finding's own words must what the law is said to provide hold. */
const SAME_THING = 0.3;

/** «no legislation on», «the law did not provide for». */
const findLawless = claimCues(["lawless"]);

/** The claim tells what a national law provides, and names the law and the article. */
const citesLaw: Need = {
  code: "claim-cites-no-article-of-a-law",
  holds: ({ claim: { laws = [], norm } }) => norm === true && laws.some((law) => law.article !== null && !isConstitution(law)),
};

/**
 * The State cites the article of a law that provides for what, as the finding says, no law speaks of.
 *
 *     claim    "Article 16 of the Refugees Act provides that children without parents are given a guardian."
 *     finding  "There was no law on children without parents among refugees."
 */
export const lawCited = defineRule({
  id: "law-cited",
  relation: "contradicts",
  description: "The claim cites the article of a law in force on what the finding says that no law speaks of.",
  needs: [
    findingIs("concern", "observation"),
    claimIsNo("plan", "concession", "denial"),
    statusIs("in-force"),
    citesLaw,
    isNotLater,
    isNotBygone,
    hasNoReserve,
    isOfThesePeople,
    isOfAllThesePeople,
    holdsOf(SAME_THING),
  ],
  decide(pair) {
    const missed = (pair.finding.readings ?? []).some((reading) => isWithoutLaw(reading) && isShared(reading, pair));
    return !missed && !missesLawOnIt(pair)
      ? null
      : { code: "law-cited", covers: "whole", data: { matter: matterLabel(pair), law: nameOfLaw(pair) }, unsure: true };
  },
});

/** «there was no law», in so many words. */
function isWithoutLaw({ matter, rank, mode, words }: Reading): boolean {
  return rank === 0 && mode === "is" && words !== "" && matterById(matter)?.sharedScale === "law";
}

/** No law is said to speak of it, though the matter's own scale is of something else. */
function missesLawOnIt(pair: JudgedPair): boolean {
  return findLawless(wordsOf(pair.finding.text)).length > 0 && pair.link.sharedMatters.length > 0;
}

function isShared({ matter }: Reading, { claim }: JudgedPair): boolean {
  return claim.matters?.includes(matter) === true;
}

function nameOfLaw({ claim: { laws = [] } }: JudgedPair): string {
  const cited = laws.find(({ article }) => article !== null);
  return cited === undefined ? "" : `article ${cited.article ?? ""} of the ${cited.name}`;
}
