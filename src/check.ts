import { compareSides, type CheckOptions, type Sides } from "./compare-sides.js";
import { documentWork } from "./document-work.js";
import type { Report } from "./schema/report.js";

export type { CheckOptions } from "./compare-sides.js";

/**
 * Compares what a State claims with what United Nations bodies found.
 *
 * @param sides claims and findings: documents as `read` gives them, or typed assertions, in any mixture; claims also as `prepareClaims` gives them
 * @returns for each finding its outcome with the evidence on both sides, where the State's documents disagree with themselves,
 *   and what became of promises of its earlier documents;
 *   the same input gives the same bytes
 * @throws {InputError} when a side holds no assertion, or the sides speak of different States; `bad-option` for an option that there
 *   is not, or a value that it cannot have; `not-loaded`, in a page only, when documents that were kept as JSON, or read in another
 *   thread, come before `read` was given any
 * @example check({ claims: [nationalReport], findings: [compilation] }).summary.outcomes
 */
export function check(sides: Sides, options?: CheckOptions): Report {
  return compareSides(documentWork, sides, options);
}
