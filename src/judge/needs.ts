import { matterById } from "../knowledge/matters/matters.js";
import { holdsForAll } from "../knowledge/matters/groups.js";
import { sameSubject, sameWords, sweepsOverTheThing } from "./same-words.js";
import { isOfSamePeople, isUnreserved, sharedScales } from "./compare.js";
import { isBygone, isLater } from "./is-later.js";
import { deniesNotOnlyExcess } from "./denies-not-only-excess.js";
import { nameOneLaw } from "./same-law.js";
import { sameFacet } from "./same-facet.js";
import type { JudgedPair, Need } from "./rule.js";

/** Claim and finding share a specific matter. */
export const sharesMatter: Need = { code: "shares-no-matter", holds: ({ link }) => link.sharedMatters.length > 0 };

/** Claim and finding share a specific matter, or the claim holds at least this share of the finding's telling words. */
export function sharesMatterOr(share: number): Need {
  return { code: "shares-no-matter", holds: ({ link, coverage }) => link.sharedMatters.length > 0 || coverage >= share };
}

/** The claim speaks of the same time as the finding, or of an earlier one. */
export const isNotLater: Need = { code: "claim-is-later", holds: (pair) => !isLater(pair) };

/**
 * What is claimed did not come about before it was asked for: what was there then was not enough. A finding without a date or number of its
 * own stands in a compilation, which repeats what others asked earlier: then the year of the compilation tells nothing.
 */
export const isNotEarlier: Need = {
  code: "claim-is-older-than-what-was-asked",
  holds: ({ finding: { date, number }, findingYear, claimYear }) =>
    claimYear === null || findingYear === null || (!date && !number) || claimYear >= findingYear,
};

/** The claim speaks of a later time than the finding. */
export const isOfLaterTime: Need = { code: "claim-is-not-later", holds: isLater };

/** The claim holds without reserve, for the same places. */
export const hasNoReserve: Need = { code: "claim-has-a-reserve", holds: isUnreserved };

/** The finding speaks of how things are throughout, not of single cases that a general statement leaves standing; a denial, and a statement about every case, speaks of each. */
export const isGeneral: Need = { code: "finding-is-of-single-cases", holds: (pair) => pair.finding.existential !== true || coversEachCase(pair) };

/** A rule about every case must share so many words with the finding to be about the same thing. */
const COMMON = 2;
/**
 * Whether the claim leaves no room for single cases: it denies them, or says of the finding's very thing that it happens in no case or in
 * every one. A rule («corporal punishment is prohibited») does leave room, for rules are broken, unless it names the very thing in
 * enough of the finding's words («any corporal punishment»).
 */
function coversEachCase(pair: JudgedPair): boolean {
  const { act, norm, sweeping } = pair.claim;
  if (sweeping == null) return act === "denial" && norm !== true;
  return norm === true ? sameSubject(pair) >= COMMON : sweepsOverTheThing(pair) || act === "denial";
}

/** The claim holds for all the people that the finding names: for migrant domestic workers, and not for workers who are citizens. */
export const isOfAllThesePeople: Need = {
  code: "claim-is-not-of-all-these-people",
  holds: ({ finding: { people = [] }, claim }) => people.every((id) => holdsForAll(claim.people ?? [], id)),
};

/** Claim and finding have so many telling words in common. */
export function hasSameWords(count: number): Need {
  return { code: `fewer-than-${count}-common-words`, holds: (pair) => sameWords(pair) >= count };
}

/** The claim is about every case. */
export const isOfEachCase: Need = { code: "claim-is-not-of-every-case", holds: (pair) => pair.claim.sweeping === "all" && sweepsOverTheThing(pair) };

/** The claim holds for the people that the finding speaks of. */
export const isOfThesePeople: Need = { code: "claim-is-of-other-people", holds: isOfSamePeople };

/** The claim does not speak of a time long over. */
export const isNotBygone: Need = { code: "claim-is-of-a-time-long-over", holds: (pair) => !isBygone(pair) };

/** Of a finding that misses data or awareness, the claim speaks of these. */
const isOfTheThing: Need = {
  code: "finding-is-of-what-is-known",
  holds: ({ finding, claim }) => finding.ofKnowledge !== true || claim.ofKnowledge === true,
};

/** Of a finding about how good something is, the claim is about that too, and not about whom it reaches or what it costs. */
const isOfSameQuality: Need = { code: "finding-is-of-quality", holds: ({ finding, claim }) => finding.ofQuality !== true || claim.ofQuality === true };

/** Where both name national laws, they name one in common. */
export const isOfSameLaw: Need = {
  code: "claim-is-of-another-law",
  holds: ({ finding, claim }) => (finding.laws ?? []).length === 0 || (claim.laws ?? []).length === 0 || nameOneLaw(finding, claim),
};

/** What keeps a claim from contradicting anything: another time, another place, other people, another law, a part, somebody else's word, another setting or respect, or only what exceeds a figure. */
export const speaksOfTheSame: readonly Need[] = [
  isNotLater,
  isNotBygone,
  hasNoReserve,
  isOfThesePeople,
  isOfSameLaw,
  isOfTheThing,
  isOfSameQuality,
  deniesNotOnlyExcess,
  ...sameFacet,
];

/** The claim holds at least this share of the finding's telling words. */
export function holdsOf(share: number): Need {
  return { code: `holds-less-than-${Math.round(share * 100)}-of-100`, holds: ({ coverage }) => coverage >= share };
}

/** The claim's own words put no matter with a scale of its own at a state short of the one asked for: «reflects many of the Principles». */
export const saysNoLess: Need = {
  code: "claim-says-less-than-is-asked",
  holds: (pair) =>
    !sharedScales(pair).some(
      ({ found, claimed }) =>
        found.mode === "asked" && claimed.mode === "is" && claimed.words !== "" && claimed.rank < found.rank && matterById(found.matter)?.ownScale === true,
    ),
};
