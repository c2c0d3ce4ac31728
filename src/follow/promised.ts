import { claimCues } from "../knowledge/words/claim-verbs.js";
import { isProgressive } from "../knowledge/words/participles.js";
import { stageOf } from "../knowledge/words/stage-of.js";
import { toldFrom } from "../knowledge/words/told-from.js";
import type { Claim, Finding } from "../schema/assertion.js";
import { shaped } from "../schema/shaped.js";
import { once } from "../text/once.js";
import { remembered } from "../text/remembered.js";
import { wordsOf, type Word } from "../text/words.js";
import type { Stake } from "./at-stake.js";

/** A claim that something will be done or is being done. */
export interface Promised {
  readonly claim: Claim;
  /** The same as what a finding asks for, so that it can be looked for as one. */
  readonly asked: Finding;
  /** The document's date: promised then. */
  readonly date: string;
  readonly deadline: string | null;
  /** Laws, plans, bodies that it says will be made or carried out. */
  readonly stakes: readonly Stake[];
}

/** What stands with a verb lies in so many words. */
const VERB = 5;
const findOngoing = claimCues(["goingOn"]);

/**
 * Reads a claim as a promise: a plan, or work that is said to go on and names no time gone by («since 2016 …» tells what is so already).
 *
 * @param date of the claim's document
 * @param stakes what it says will be made or carried out
 * @returns null for a claim that promises nothing, and for somebody else's word
 * @example promisedIn(claim, "2019")?.deadline // "2020-12-31" for «will be adopted by 2020»
 */
export function promisedIn(claim: Claim, date: string, stakes: readonly Stake[] = []): Promised | null {
  if (claim.attributed === true || !isToCome(claim, date)) return null;
  return { claim, asked: shaped(claim, { act: "recommendation" as const }), date, deadline: deadlineOf(claim, date), stakes };
}

/** Whether a claim says in a document of this date that something is still to come. */
export function isToCome(claim: Claim, date: string): boolean {
  if (claim.act === "plan" || claim.status === "planned") return true;
  return claim.status === "under-way" && hasNoPast(claim, date) && goesOn(claim);
}

/** Whether a claim speaks of work that goes on: «is being built», «is working», «will continue». */
export const goesOn: (claim: Claim) => boolean = once(({ text }) => {
  const words = told(text);
  const verb = stageOf(words);
  return findOngoing(words).length > 0 || (verb !== null && words.slice(verb.at, verb.last + 1).some(({ form }) => isProgressive(form)));
});

/** Whether the verb of a claim tells in the past of work that went on: «was being drafted», «was in the process of considering». */
export const wentOn: (claim: Claim) => boolean = once(({ text, status }) => {
  if (status !== "done") return false;
  const words = told(text);
  const verb = stageOf(words);
  return verb !== null && findOngoing(words.slice(verb.at, verb.at + VERB)).length > 0;
});

/** Whether all dates that a claim names lie in the year of its document or after it, or reach into it («in 2016–2019»). */
function hasNoPast({ dates = [] }: Claim, date: string): boolean {
  return dates.every(({ to }) => to.slice(0, 4) >= date.slice(0, 4));
}

/** The latest of the dates named that lie in the year of the document or after it. */
export function deadlineOf({ dates = [] }: Claim, date: string): string | null {
  return (
    dates
      .map(({ to }) => to)
      .filter((to) => to.slice(0, 4) >= date.slice(0, 4))
      .sort()
      .at(-1) ?? null
  );
}

/** The words of a sentence behind «The delegation stated that»; the same list for a text asked before, since a claim is set beside many promises. */
const told = remembered((text): readonly Word[] => {
  const words = wordsOf(text);
  return words.slice(toldFrom(words));
});
