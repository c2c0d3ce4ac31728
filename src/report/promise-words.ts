import type { Standing } from "../schema/report.js";
import type { Fate, PromiseOfState } from "../schema/promise.js";

/** In the order in which a reader asks: what changed, what is still owed, what was kept, what is not heard of any more. */
export const fateOrder: readonly Fate[] = ["changed", "repeated", "kept", "not-found"];

const FATES: Readonly<Record<Fate, string>> = { kept: "reported as kept", changed: "changed", repeated: "said again", "not-found": "not found again" };

/** How outputs for people name what became of a promise: never «dropped», for silence says nothing of what was done. */
export function fateWords(fate: Fate): string {
  return FATES[fate];
}

/** The same of one promise, with the documents in which it was not found again. */
export function fateIn({ fate, byDocument }: PromiseOfState, nameOf: (document: string) => string): string {
  return fate === "not-found" ? `${fateWords(fate)} in ${byDocument.map(({ document }) => nameOf(document)).join(", ")}` : fateWords(fate);
}

const STANDINGS: Readonly<Record<Standing, string>> = {
  contradicted: "that a finding contradicts",
  touched: "that a finding bears on",
  untouched: "that no finding touches",
};

/** How outputs for people name what the findings make of claims. */
export function standingWords(standing: Standing): string {
  return STANDINGS[standing];
}

/**
 * Counts in words, in a given order, those that are none left out.
 *
 * @example countWords({ kept: 2 }, fateOrder, fateWords) // "2 reported as kept"
 */
export function countWords<Kind extends string>(counts: Readonly<Record<string, number>>, order: readonly Kind[], words: (kind: Kind) => string): string {
  return order
    .filter((kind) => (counts[kind] ?? 0) > 0)
    .map((kind) => `${counts[kind]} ${words(kind)}`)
    .join(", ");
}

/** In the order in which a reader asks. */
export const standingOrder: readonly Standing[] = ["contradicted", "touched", "untouched"];

/** What a reader has to know of promises. */
export const PROMISES_NOTE =
  "Plans and work under way of an earlier document, beside what the State's later documents say of them. «Not found again» says nothing of what was done.";

/** What a reader has to know of what findings make of claims. */
export const CLAIMS_NOTE = "A claim that no finding touches is neither confirmed nor denied: the findings do not speak of it.";
