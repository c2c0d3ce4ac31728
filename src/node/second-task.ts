import { extractClaims } from "../extract/claims/claims.js";
import { completeAll } from "../extract/complete-all.js";
import type { Claim } from "../schema/assertion.js";
import type { UnDocument } from "../schema/document.js";
import type { Inconsistency } from "../schema/inconsistency.js";

/** What the second thread is given. */
export interface SecondTask {
  readonly documents: readonly UnDocument[];
  /** How many parts of the documents both threads have taken together. */
  readonly taken: Int32Array;
}

/** What it answers: the claims of each part that it took, in the order of taking, then no part and no claims, then where the documents disagree. */
export type SecondAnswer = { readonly part: number | null; readonly claims: Claim[] } | { readonly inconsistencies: readonly Inconsistency[] };

/**
 * Takes a part from those that are left. One thread takes from the front, the other from the back, so that counting is enough.
 *
 * @param of how many parts there are
 * @returns whether there was one left
 */
export function take(taken: Int32Array, of: number): boolean {
  return Atomics.add(taken, 0, 1) < of;
}

/** The claims of a part of a document, as either thread reads them. */
export function claimsOfPart(part: UnDocument): Claim[] {
  return completeAll(extractClaims(part));
}
