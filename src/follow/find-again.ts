import type { ClaimParagraph } from "../link/claim-index.js";
import { queryOf } from "../link/finding-query.js";
import { linkClaims, type Link } from "../link/link.js";
import type { ParagraphIndex } from "../link/paragraph-index.js";
import type { Claim } from "../schema/assertion.js";
import type { Promised } from "./promised.js";

/** A later claim that may speak of a promise, and the share of the promise's own telling words that it holds. */
export interface Again {
  readonly claim: Claim;
  readonly link: Link;
  readonly coverage: number;
}

/** From here on two sentences may speak of one thing, if they stand on one scale. */
const LEAST = 0.25;
/** So many of the likest sentences are held against a promise. */
const KEPT = 6;

/**
 * Looks for a promise in a later document.
 *
 * @returns the likest claims, best first
 */
export function findAgain({ asked }: Promised, index: ParagraphIndex<ClaimParagraph>): Again[] {
  const found = linkClaims(queryOf(asked), index).flatMap((link) =>
    [link.claim, ...link.siblings].map((claim) => ({ claim, link, coverage: link.claimCoverage.get(claim) ?? 0 })),
  );
  return found.filter(({ coverage }) => coverage >= LEAST).sort((a, b) => b.coverage - a.coverage).slice(0, KEPT);
}
