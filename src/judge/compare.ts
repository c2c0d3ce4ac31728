import { holdsFor } from "../knowledge/matters/groups.js";
import { matterById } from "../knowledge/matters/matters.js";
import { isConstitution } from "../knowledge/instruments/is-constitution.js";
import { isOfOneThing, isOfPractice } from "../knowledge/matters/scale-tones.js";
import type { Finding } from "../schema/assertion.js";
import type { Reading } from "../schema/reading.js";
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
  return isOfOneThing(matterById(matter)?.sharedScale);
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

/**
 * Whether a claim only tells what a rule says of a matter that the finding sees in practice: then it denies nothing. What a constitution
 * proclaims is the least that a State can say. On scales of what happens («practice», «access») a finding is of practice, unless it speaks
 * of a rule itself.
 */
export function isMereRule({ finding, claim }: JudgedPair, matter: string): boolean {
  if (claim.norm !== true || claim.practice === true) return false;
  if (finding.practice === true) return true;
  if (finding.norm === true) return false;
  if (finding.existential === true || isOfPractice(matterById(matter)?.sharedScale)) return true;
  const namesNoLaw = (finding.laws ?? []).length === 0;
  return namesNoLaw && (isGuarantee(matter) || claim.laws?.some(isConstitution) === true);
}

/** A freedom as such, on the scale of being in line: what is guaranteed may yet be limited. */
function isGuarantee(matter: string): boolean {
  return matterById(matter)?.sharedScale === "compliance";
}

/** Whether, in a matter of law, a claim names treaties and no law of the country: then what was adopted is the treaty. */
export function isTreatyAlone({ claim: { instruments = [], laws = [] } }: JudgedPair, matter: string): boolean {
  return matterById(matter)?.sharedScale === "law" && instruments.length > 0 && laws.length === 0;
}

/** On a scale with so many states above the worst, the last but one is nearly the best, and no problem: a moratorium beside abolition. */
const MANY_STATES = 3;

/**
 * Whether the state found is a problem, and not an effort that falls short of all. A neutral fact is one only where it stands as low as a problem:
 * «a bill was before parliament» complains of nothing.
 */
export function isProblem({ matter, rank, best }: Reading, { act, polarity }: Pick<Finding, "act" | "polarity">): boolean {
  const known = matterById(matter);
  if (known === undefined) return rank < best;
  const { rankOfTone } = known.tones!;
  if (act === "observation" && polarity !== "denies") return rank <= rankOfTone("problem") && rank < best;
  return known.ownScale ? rank < best - (best >= MANY_STATES ? 1 : 0) : rank <= rankOfTone("problem");
}
