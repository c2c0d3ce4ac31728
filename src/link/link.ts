import type { Claim } from "../schema/assertion.js";
import type { ClaimParagraph } from "./claim-index.js";
import { coverageBy, type FindingQuery } from "./finding-query.js";
import type { ParagraphIndex, Ranked } from "./paragraph-index.js";

/** A claim proposed for a finding, with what proposed it and how far the two speak of the same. */
export interface Link {
  readonly claim: Claim;
  /** Other claims of the same paragraph, in order. */
  readonly siblings: readonly Claim[];
  /** Of each claim of the paragraph: the share of the finding's own terms that it holds alone. */
  readonly claimCoverage: ReadonlyMap<Claim, number>;
  /** 0 to 1: the share of the best score that any paragraph could reach. */
  readonly score: number;
  readonly proposedBy: readonly string[];
  readonly sharedMatters: readonly string[];
  /** Share of the finding's own telling terms that the paragraph holds, weighted by how telling they are: 0 to 1. */
  readonly coverage: number;
}

/** So many paragraphs are looked at for each finding. */
const LIMIT = 12;

/**
 * Proposes claims for a finding: the best paragraphs by its words, concepts, headings and matters, each with its best sentence.
 *
 * @param query that the finding makes
 * @param index over the claims of the finding's State
 */
export function linkClaims(query: FindingQuery, index: ParagraphIndex<ClaimParagraph>): Link[] {
  const most = index.best(query.terms);
  if (most === 0) return [];
  const matters = query.finding.matters ?? [];
  return index.rank(query.terms, LIMIT).map((ranked) => {
    const { claims, claimTerms } = ranked.id;
    const claimCoverage = new Map(claims.map((claim, i) => [claim, coverageBy(query, claimTerms[i]!)]));
    const claim = best(claims, claimCoverage);
    return {
      claim,
      siblings: claims.filter((other) => other !== claim),
      claimCoverage,
      score: Math.min(1, ranked.score / most),
      proposedBy: proposersOf(ranked),
      sharedMatters: matters.filter((matter) => claims.some((other) => other.matters?.includes(matter))),
      coverage: coverageBy(query, ranked.shares),
    };
  });
}

/** The sentence of a paragraph that holds most of what the finding says; the first of equal ones. */
function best(claims: readonly Claim[], coverage: ReadonlyMap<Claim, number>): Claim {
  return claims.reduce((found, claim) => (coverage.get(claim)! > coverage.get(found)! ? claim : found));
}

function proposersOf({ shares }: Ranked<ClaimParagraph>): string[] {
  const kinds = new Set<string>();
  for (const term of shares.keys()) kinds.add(term.startsWith("#") ? "matter" : term.startsWith("@") ? "concept" : "words");
  return ["matter", "concept", "words"].filter((kind) => kinds.has(kind));
}
