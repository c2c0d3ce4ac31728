import { holdsFor } from "../knowledge/matters/groups.js";
import { matterById } from "../knowledge/matters/matters.js";
import { isConstitution } from "../knowledge/instruments/is-constitution.js";
import { isOfOneThing, isOfPractice } from "../knowledge/matters/scale-tones.js";
import { isStopWord } from "../knowledge/words/stopwords.js";
import { wordsOf } from "../text/words.js";
import { weightOf } from "../knowledge/words/weight-of.js";
import type { Claim, Finding, Reading } from "../schema/assertion.js";
import type { JudgedPair } from "./rule.js";

/** The readings of both sides on one matter's scale. */
export interface SharedScale {
  readonly found: Reading;
  readonly claimed: Reading;
  /** The matter's name for people. */
  readonly label: string;
}

/** The scales on which both sides of a pair stand, in the finding's order. */
export function sharedScales({ finding, claim }: JudgedPair): SharedScale[] {
  return (finding.readings ?? []).flatMap((found) => {
    const claimed = claim.readings?.find((reading) => reading.matter === found.matter);
    return claimed === undefined ? [] : [{ found, claimed, label: matterById(found.matter)?.label ?? found.matter }];
  });
}

/** The name of a state for people. */
export function stateLabel(reading: Reading): string {
  return matterById(reading.matter)?.scale?.find((state) => state.id === reading.state)?.label ?? reading.state;
}

/** Whether a matter is of one treaty, which is joined for everyone: of treaties a list tells of each, «has ratified several instruments, including …». */
export function isOneTreaty(matter: string): boolean {
  return isOfOneThing(matterById(matter)?.sharedScale ?? null);
}

/** Whether the claim speaks of a later year than the finding: then it is a change and no contradiction. */
export function isLater({ findingYear, claimYear }: JudgedPair): boolean {
  return findingYear !== null && claimYear !== null && claimYear > findingYear;
}

/** The name of the first shared matter, or of the theme, for messages. */
export function matterLabel({ link, finding }: JudgedPair): string {
  const id = link.sharedMatters[0] ?? finding.matters?.[0];
  return (id === undefined ? undefined : matterById(id)?.label) ?? "This matter";
}

/** Whether a claim speaks without reserve: of all, in its own words, of no other place and no other people than the finding. */
export function isUnreserved({ finding, claim }: JudgedPair): boolean {
  if (claim.partial === true || claim.attributed === true) return false;
  const places = finding.places ?? [];
  if (places.length > 0 && !places.some((place) => claim.places?.includes(place))) return false;
  return places.length > 0 || (claim.places ?? []).length === 0;
}

/** Whether a claim speaks of the people that the finding names, or of all; of a finding that names none, its matters tell whom it concerns. */
export function isOfSamePeople({ finding: { people = [], groups = [] }, claim }: JudgedPair): boolean {
  return holdsFor(claim.people ?? [], people.length > 0 ? people : groups, groups);
}

/** Whether the same telling word shows two states, or both are only implied. */
function shareWord(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  const forms = new Set(wordsOf(one).map(({ form }) => form));
  return wordsOf(other).some(({ form, lemma }) => forms.has(form) && !isStopWord(form, lemma));
}

/** So many years a statement about a time that is over may lie before the finding: findings speak of the last few years. */
const SAME_TIME = 2;

/** Whether a statement ended, or was made, long before the finding, or before what the finding tells happened; what was done («adopted in 2007») does not end. */
export function isBygone({ claim: { act, until }, finding, findingYear, writtenYear = null }: JudgedPair): boolean {
  if (writtenYear !== null && lastYearIn(finding, findingYear) > writtenYear) return true;
  const end = until ?? writtenYear;
  return act !== "measure" && end !== null && findingYear !== null && end < findingYear - SAME_TIME;
}

/** The last year of which a finding tells as over or present; 0 where it names none, or only years to come («by 2030»). */
function lastYearIn({ dates = [] }: Finding, findingYear: number | null): number {
  return Math.max(0, ...dates.map(({ from }) => Number(from.slice(0, 4))).filter((year) => year <= (findingYear ?? year)));
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

/** Who denies a thing, or says that there is none, speaks of all cases. */
function deniesAll({ act, sweeping }: Claim): boolean {
  return act === "denial" || sweeping === "none";
}

/** In a common matter the claim must hold so much of the finding's own words to speak of the same part of it. */
const SAME_PART = 0.25;
/** Of a matter so rare in UPR reports that it is one thing, and of a denial, which speaks of all cases, this share is enough. One with a scale of its own needs none. */
const ONE_THING = 0.12;
const RARE = 6;

/** Whether the claim speaks of the same part of a matter, and not only of the same matter. */
export function isSameThing({ finding, claim, coverage }: JudgedPair, matter: string): boolean {
  if (matterById(matter)?.ownScale === true) return true;
  const [found, said] = [finding, claim].map(({ readings = [] }) => readings.find((reading) => reading.matter === matter)?.words);
  const isDenied = claim.act === "denial" || (claim.sweeping === "none" && found !== "" && shareWord(found, said));
  return coverage >= (isDenied || weightOf(`#${matter}`) >= RARE ? ONE_THING : SAME_PART);
}

/**
 * Whether a claim only tells what a rule says of a matter that the finding sees in practice: then it denies nothing. What a constitution
 * proclaims is the least that a State can say. On scales of what happens («practice», «access») a finding is of practice, unless it speaks
 * of a rule itself.
 */
export function isMereRule({ finding, claim }: JudgedPair, matter: string): boolean {
  if (claim.norm !== true || claim.practice === true) return false;
  if (finding.practice === true) return true;
  if (finding.norm === true) return false;
  if (finding.existential === true || isOfPractice(matterById(matter)?.sharedScale ?? null)) return true;
  const namesNoLaw = (finding.laws ?? []).length === 0;
  return namesNoLaw && (isGuarantee(matter) || claim.laws?.some(isConstitution) === true);
}

/** A freedom as such, on the scale of being in line: what is guaranteed may yet be limited. */
function isGuarantee(matter: string): boolean {
  return matterById(matter)?.sharedScale === "compliance";
}

/** Of a matter of law, a claim that names treaties and no law of the country: what was adopted is the treaty. */
export function isTreatyAlone({ claim: { instruments = [], laws = [] } }: JudgedPair, matter: string): boolean {
  return matterById(matter)?.sharedScale === "law" && instruments.length > 0 && laws.length === 0;
}

/** Above the worst so many states, the last but one is nearly the best, and no contrary of it: a moratorium in fact and one in law. */
const MANY_STATES = 3;

/**
 * The state found is a problem, and not effort that is not yet all. A neutral fact is one only where it stands as low as a problem:
 * «a bill was before parliament» complains of nothing.
 */
export function isProblem({ matter, rank, best }: Reading, { act, polarity }: Pick<Finding, "act" | "polarity">): boolean {
  const known = matterById(matter);
  if (known === undefined) return rank < best;
  const { rankOfTone } = known.tones!;
  if (act === "observation" && polarity !== "denies") return rank <= rankOfTone("problem") && rank < best;
  return known.ownScale ? rank < best - (best >= MANY_STATES ? 1 : 0) : rank <= rankOfTone("problem");
}
