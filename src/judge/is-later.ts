import type { Finding } from "../schema/assertion.js";
import type { JudgedPair } from "./rule.js";

/** Whether the claim speaks of a later year than the finding: then it is a change and no contradiction. */
export function isLater({ findingYear, claimYear }: JudgedPair): boolean {
  return findingYear !== null && claimYear !== null && claimYear > findingYear;
}

/** A statement about a time that is over may lie so many years before the finding: findings speak of the last few years. */
const SAME_TIME = 2;

/**
 * Whether a statement no longer holds at the time of the finding: it was written before what the finding tells happened, or what it tells
 * ended, or it was made, long before the finding. A measure («adopted in 2007») does not end.
 */
export function isBygone({ claim: { act, until }, finding, findingYear, writtenYear = null }: JudgedPair): boolean {
  if (writtenYear !== null && lastYearIn(finding, findingYear) > writtenYear) return true;
  const end = until ?? writtenYear;
  return act !== "measure" && end !== null && findingYear !== null && end < findingYear - SAME_TIME;
}

/** The last year of which a finding tells as over or present; 0 where it names none, or only years to come («by 2030»). */
function lastYearIn({ dates = [] }: Finding, findingYear: number | null): number {
  return Math.max(0, ...dates.map(({ from }) => Number(from.slice(0, 4))).filter((year) => year <= (findingYear ?? year)));
}
