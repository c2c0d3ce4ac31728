import type { Severity } from "../schema/inconsistency.js";

/** In the order in which an author has to act on them. */
export const severityOrder: readonly Severity[] = ["error", "likely-typo", "doubtful"];

const WORDS: Readonly<Record<Severity, string>> = { error: "error", "likely-typo": "likely slip", doubtful: "doubtful" };

/** How outputs for people name how grave a disagreement of figures is. */
export function severityWords(severity: Severity): string {
  return WORDS[severity];
}

/**
 * The same after a number.
 *
 * @example severityCountWords("error", 2) // "errors"
 */
export function severityCountWords(severity: Severity, count: number): string {
  return `${WORDS[severity]}${count === 1 || severity === "doubtful" ? "" : "s"}`;
}
