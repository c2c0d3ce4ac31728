import type { ClaimParagraph } from "../link/claim-index.js";
import { queryOf } from "../link/finding-query.js";
import type { ParagraphIndex } from "../link/paragraph-index.js";
import type { Claim } from "../schema/assertion.js";
import { likenessOf, type Likeness } from "./likeness.js";
import type { Promised } from "./promised.js";

/** A later claim that may speak of a promise. */
export interface Again {
  readonly claim: Claim;
  readonly likeness: Likeness;
}

/** So many paragraphs are looked through, and so many of their sentences held against the promise. */
const PARAGRAPHS = 8;
const KEPT = 6;
/** Below this share of the promise's words in common two sentences have nothing to do with each other. */
const LEAST = 0.25;

/**
 * Looks for a promise in a later document.
 *
 * @returns the likest claims, best first
 */
export function findAgain({ asked }: Promised, index: ParagraphIndex<ClaimParagraph>): Again[] {
  const query = queryOf(asked);
  const own = new Set(query.own.keys());
  const found = index.rank(query.terms, PARAGRAPHS).flatMap(({ id: { claims, claimTerms } }) => claims.map((claim, i): Again => ({ claim, likeness: likenessOf(own, claimTerms[i]!) })));
  return found.filter(({ likeness }) => likeness.coverage >= LEAST).sort((a, b) => b.likeness.closeness - a.likeness.closeness).slice(0, KEPT);
}
