import type { Claim, Finding } from "../schema/assertion.js";

/** A claim that something will be done or is being done. */
export interface Promised {
  readonly claim: Claim;
  /** The same as what a finding asks for, so that it can be looked for as one. */
  readonly asked: Finding;
  /** The document's date: promised then. */
  readonly date: string;
  readonly deadline: string | null;
}

/**
 * Reads a claim as a promise: a plan, or work under way that names no time gone by («since 2016 …» tells what is so already).
 *
 * @param date of the claim's document
 * @returns null for a claim that promises nothing, and for somebody else's word
 * @example promisedIn(claim, "2019")?.deadline // "2020-12-31" for «will be adopted by 2020»
 */
export function promisedIn(claim: Claim, date: string): Promised | null {
  if (claim.attributed === true || !isToCome(claim, date)) return null;
  return { claim, asked: { ...claim, act: "recommendation" }, date, deadline: deadlineOf(claim, date) };
}

function isToCome({ act, status, dates = [] }: Claim, date: string): boolean {
  if (act === "plan" || status === "planned") return true;
  return status === "under-way" && dates.every(({ to }) => to.slice(0, 4) >= date.slice(0, 4));
}

/** The latest of the dates named that lie in the year of the document or after it. */
export function deadlineOf({ dates = [] }: Claim, date: string): string | null {
  return dates.map(({ to }) => to).filter((to) => to.slice(0, 4) >= date.slice(0, 4)).sort().at(-1) ?? null;
}
