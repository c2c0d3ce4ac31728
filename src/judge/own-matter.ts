import { matterById } from "../knowledge/matters/matters.js";
import { isStopWord } from "../knowledge/words/stopwords.js";
import { wordsOf } from "../text/words.js";
import { weightOf } from "../knowledge/words/weight-of.js";
import { deniesAll } from "./denies-all.js";
import type { JudgedPair } from "./rule.js";

/** Whether the same telling word shows two states, or both are only implied. */
function shareWord(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  const forms = new Set(wordsOf(one).map(({ form }) => form));
  return wordsOf(other).some(({ form, lemma }) => forms.has(form) && !isStopWord(form, lemma));
}

/** A claim that holds this share of the finding's own words says nearly all of it. Chosen, not fitted: 0.6 and 0.8 give the same figures on gold, own pairs and States. */
const NEARLY_ALL = 0.7;

/**
 * Whether a matter is the finding's own: each other that the finding speaks of is the claim's too, or less specific, or one whose
 * state the finding does not tell in words, or one thing with it («B status» speaks of accreditation and of the Paris Principles). Where
 * the claim holds nearly all that the finding says, matters whose states the same words tell are one thing, too.
 */
export function isOwnMatter({ finding: { matters = [], readings = [] }, claim, coverage }: JudgedPair, matter: string): boolean {
  const shownBy = (id: string) => readings.find((reading) => reading.matter === id && reading.words !== "")?.words;
  const told = shownBy(matter);
  if (deniesAll(claim) && matterById(matter)?.sharedScale === "practice" && told !== undefined) return true;
  const isOneThing = (other: string) =>
    matterById(other)?.theme === matterById(matter)?.theme && matterById(other)?.ownScale === true && shareWord(shownBy(other), told);
  const isSaidToo = (other: string) => coverage >= NEARLY_ALL && told !== undefined && shownBy(other) === told;
  const isUntold = (other: string) => told !== undefined && shownBy(other) === undefined;
  return matters.every(
    (other) =>
      claim.matters?.includes(other) === true || isUntold(other) || isOneThing(other) || isSaidToo(other) || weightOf(`#${matter}`) >= weightOf(`#${other}`),
  );
}

/** A claim that shares the matter must hold this share of the finding's own words to speak of the same part of it. */
const SAME_PART = 0.25;
/** This share is enough where the matter has hardly any parts, being so rare in UPR reports, and for a denial, which speaks of all cases. */
const ONE_THING = 0.12;
/** A matter of this weight (`weightOf`) is that rare. */
const RARE = 6;

/** Whether a matter is told of so seldom that it is one thing. */
export function isRare(matter: string): boolean {
  return weightOf(`#${matter}`) >= RARE;
}

/** Whether the claim speaks of the same part of a matter, and not only of the same matter. A matter with a scale of its own has no parts. */
export function isSameThing({ finding, claim, coverage }: JudgedPair, matter: string): boolean {
  if (matterById(matter)?.ownScale === true) return true;
  const [found, said] = [finding, claim].map(({ readings = [] }) => readings.find((reading) => reading.matter === matter)?.words);
  const isDenied = claim.act === "denial" || (claim.sweeping === "none" && found !== "" && shareWord(found, said));
  return coverage >= (isDenied || isRare(matter) ? ONE_THING : SAME_PART);
}
