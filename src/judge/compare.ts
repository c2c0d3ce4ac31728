import { matterById } from "../knowledge/matters.js";
import { weightOf } from "../knowledge/weight-of.js";
import type { Reading } from "../schema/assertion.js";
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

/** Whether the claim speaks of a later year than the finding: then it is a change and no contradiction. */
export function isLater({ findingYear, claimYear }: JudgedPair): boolean {
  return findingYear !== null && claimYear !== null && claimYear > findingYear;
}

/** The name of the first shared matter, or of the theme, for messages. */
export function matterLabel({ link, finding }: JudgedPair): string {
  const id = link.sharedMatters[0] ?? finding.matters?.[0];
  return (id === undefined ? undefined : matterById(id)?.label) ?? "the matter";
}

/** Whether a claim speaks without reserve: of all, in its own words, of no other place and no other people than the finding. */
export function isUnreserved({ finding, claim }: JudgedPair): boolean {
  if (claim.partial === true || claim.attributed === true) return false;
  const places = finding.places ?? [];
  if (places.length > 0 && !places.some((place) => claim.places?.includes(place))) return false;
  return places.length > 0 || (claim.places ?? []).length === 0;
}

/**
 * Whether a matter is the finding's own: each other that the finding speaks of is the claim's too, or less specific, or one thing with
 * it («B status» speaks of accreditation and of the Paris Principles).
 */
export function isOwnMatter({ finding: { matters = [], readings = [] }, claim }: JudgedPair, matter: string): boolean {
  const wordsOf = (id: string) => readings.find((reading) => reading.matter === id)?.words;
  const isOneThing = (other: string) => matterById(other)?.theme === matterById(matter)?.theme && matterById(other)?.ownScale === true && wordsOf(other) === wordsOf(matter);
  return matters.every((other) => claim.matters?.includes(other) === true || isOneThing(other) || weightOf(`#${matter}`) >= weightOf(`#${other}`));
}
