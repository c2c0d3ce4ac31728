import { claimCues } from "../knowledge/words/claim-verbs.js";
import { findRefuting } from "../knowledge/words/find-refuting.js";
import { peopleWords } from "../knowledge/matters/groups.js";
import { madeScale } from "../knowledge/matters/made-scales.js";
import { matterById } from "../knowledge/matters/matters.js";
import { isOfPractice } from "../knowledge/matters/scale-tones.js";
import { findSettings, holdsForSettings } from "../knowledge/matters/settings.js";
import { weightOf } from "../knowledge/words/weight-of.js";
import type { Reading } from "../schema/reading.js";
import { once } from "../text/once.js";
import { stem } from "../text/stem.js";
import { wordsOf } from "../text/words.js";
import { deniesAll } from "./denies-all.js";
import { isOneTreaty } from "./compare.js";
import { isRare } from "./own-matter.js";
import { sameStems, stemsOf, tellingLemmas } from "./same-words.js";
import type { JudgedPair, Need } from "./rule.js";

/** The claim speaks of the setting in which the finding sees the matter: at home, and not in schools. */
export const isOfSameSetting: Need = {
  code: "claim-is-of-another-setting",
  holds: ({ finding, claim }) => holdsForSettings(findSettings(claim.text), findSettings(finding.text)),
};

/** The two have more in common than the people they speak of: «no killing of migrants» leaves «harassment of migrants» standing. */
export const sharesMoreThanPeople: Need = {
  code: "claim-shares-only-the-people",
  holds: ({ finding, claim }) => {
    if (!deniesAll(claim)) return true;
    const said = stemsOf(claim.text);
    const common = [...stemsOf(finding.text)].filter((one) => said.has(one));
    const people = new Set(peopleWords(wordsOf(finding.text)).map(({ lemma }) => stem(lemma)));
    return common.length === 0 || common.some((one) => !people.has(one));
  },
};

/** Words that say in what a thing is denied: «no discrimination in respect of pay». */
const findWithin = once(claimCues(["within"]));
/** So many words behind them tell of it; in the first words of a sentence they only say what is spoken of. */
const THING = 4;
const OPENING = 3;
/** Where a claim denies a thing in one respect, the finding speaks of that too. */
export const isOfSameRespect: Need = {
  code: "claim-denies-it-in-another-respect",
  holds: ({ finding, claim }) => {
    if (!deniesAll(claim)) return true;
    const words = wordsOf(claim.text);
    const range = findWithin(words)
      .map(({ ranges }) => ranges[0]!)
      .find(([first]) => first > OPENING);
    if (range === undefined) return true;
    const found = tellingLemmas(finding.text);
    return words.slice(range[1] + 1, range[1] + 1 + THING).some(({ lemma }) => found.has(lemma));
  },
};

const findRising = once(claimCues(["rising"]));
/** Who denies that something grows leaves it standing, unless the finding says that it grows. */
export const deniesNoMereRise: Need = {
  code: "claim-denies-only-that-it-grows",
  holds: ({ finding, claim }) => !deniesAll(claim) || findRising(wordsOf(claim.text)).length === 0 || findRising(wordsOf(finding.text)).length > 0,
};

/** Of what a claim refutes («the suggestion that prisons are full»), so much must the finding say. */
const REFUTED = 0.6;
/** What a claim refutes is what the finding says. */
export const refutesTheSame: Need = {
  code: "claim-refutes-something-else",
  holds: ({ finding, claim }) => {
    const words = wordsOf(claim.text);
    const last = findRefuting(words).map(({ ranges }) => ranges[0]![1])[0];
    if (last === undefined) return true;
    const found = stemsOf(finding.text);
    const refuted = [...stemsOf(claim.text.slice(words[last]!.end))];
    return refuted.filter((one) => found.has(one)).length >= refuted.length * REFUTED;
  },
};

const findFeared = once(claimCues(["feared"]));
/** The finding says what is, and not what may come: «the bill could limit the freedom of the press» is not denied by what is so now. */
export const isNotOnlyFeared: Need = {
  code: "finding-is-of-what-may-come",
  holds: ({ finding }) => finding.act === "recommendation" || findFeared(wordsOf(finding.text)).length === 0,
};

/** What keeps a claim from speaking of another facet of the matter than the finding. */
export const sameFacet: readonly Need[] = [isOfSameSetting, isOfSameRespect, deniesNoMereRise, isNotOnlyFeared];

/** A claim of something good has a telling word in common with the finding; who denies a thing may call it otherwise, and a rare matter that a finding complains of is one thing by whatever name. */
export const namesTheThing: Need = {
  code: "fewer-than-1-common-words",
  holds: (pair) =>
    pair.claim.act === "denial" ||
    pair.claim.sweeping != null ||
    sameStems(pair) > 0 ||
    (pair.finding.act !== "recommendation" && pair.link.sharedMatters.some(isRare)),
};

/** What is denied is not the finding's matter but a narrower one that the finding does not speak of: «no journalist is detained» leaves limits on the press standing. */
export function isOfNarrowerMatter({ finding: { matters = [] }, claim: { act, readings = [] } }: JudgedPair, matter: string): boolean {
  const shown = readings.find((reading) => reading.matter === matter);
  if (act !== "denial" || shown === undefined) return false;
  const isTold = (other: Reading) => other.words !== "" && (isBest(other) || (other.mode === "denied" && !isBest(shown)));
  return readings.some((other) => !matters.includes(other.matter) && isTold(other) && weightOf(`#${other.matter}`) > weightOf(`#${matter}`));
}

function isBest({ mode, rank, best }: Reading): boolean {
  return mode === "is" && rank === best;
}

/** The claim tells of practice alone («de facto», «in reality»), the finding of what holds in law. */
export function isMerePractice({ finding, claim }: JudgedPair, matter: string): boolean {
  return claim.practice === true && finding.practice !== true && finding.existential !== true && !isOfPractice(matterById(matter)?.sharedScale);
}

/** A treaty's ratification is named and not reported: «accession is among the aims of the plan». */
export function isOnlyNamed({ matter, words }: Reading, { claim: { status } }: JudgedPair): boolean {
  return status !== "done" && /^\p{L}+ion$/iu.test(words) && isOneTreaty(matter);
}

/** A law, a plan, a body or a treaty that a later document tells of without a date may have come since: that answers a finding and denies nothing. */
export function mayHaveComeSince({ findingYear, claimYear, writtenYear, claim }: JudgedPair, matter: string): boolean {
  if (claim.act === "denial" || claimYear !== null || findingYear === null || writtenYear == null || writtenYear <= findingYear) return false;
  return madeScale(matterById(matter)?.sharedScale) !== undefined;
}

/** The claim itself tells in so many words that the matter is no better: «we do not deny that there are cases». */
export function admits({ claim: { readings = [] } }: JudgedPair, matter: string): boolean {
  const told = readings.find((reading) => reading.matter === matter);
  return told !== undefined && told.words !== "" && told.mode === "is" && told.rank <= (matterById(matter)?.tones?.rankOfTone("problem") ?? 0);
}
