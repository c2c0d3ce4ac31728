import { matters } from "../knowledge/matters/matters.js";
import type { Claim, Finding } from "../schema/assertion.js";
import type { Evidence } from "../schema/verdict.js";

const matterByLabel = new Map(matters.map(({ label, id }) => [label, id]));

/** The words of each side that showed what a rule compared: states on a scale, or numbers of one thing. */
export interface DecidingWords {
  readonly finding: readonly string[];
  readonly claim: readonly string[];
}

/**
 * The words on both sides that decided a pair; none where wording as a whole did.
 *
 * @example decidingWords(finding, claim, evidence) // { finding: ["B status"], claim: ["A status"] }
 */
export function decidingWords(finding: Finding, claim: Claim | undefined, { because }: Pick<Evidence, "because">): DecidingWords {
  if (claim === undefined) return { finding: [], claim: [] };
  const named = matterByLabel.get(because.slice(0, Math.max(0, because.lastIndexOf(": "))));
  const shared = named === undefined ? sharedReadings(finding, claim) : [named];
  const numbers = sharedNumbers(finding, claim);
  return { finding: [...wordsOn(finding, shared), ...numbersOf(finding, numbers)], claim: [...wordsOn(claim, shared), ...numbersOf(claim, numbers)] };
}

function sharedReadings(finding: Finding, claim: Claim): string[] {
  return (finding.readings ?? []).map(({ matter }) => matter).filter((matter) => claim.readings?.some((reading) => reading.matter === matter));
}

function wordsOn({ readings }: Finding | Claim, shared: readonly string[]): string[] {
  return [...new Set((readings ?? []).filter(({ matter, words }) => shared.includes(matter) && words.length > 2).map(({ words }) => words))];
}

/** What both sides count. */
function sharedNumbers(finding: Finding, claim: Claim): (string | null)[] {
  return (finding.quantities ?? []).map(({ of }) => of).filter((of) => of !== null && claim.quantities?.some((quantity) => quantity.of === of));
}

function numbersOf({ quantities }: Finding | Claim, shared: readonly (string | null)[]): string[] {
  return (quantities ?? []).filter(({ of }) => shared.includes(of)).map(({ words }) => words);
}
