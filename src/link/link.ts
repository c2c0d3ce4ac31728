import type { Claim } from "../schema/assertion.js";
import type { ClaimParagraph } from "./claim-index.js";
import { closenessOf, surroundingsOf } from "./closeness.js";
import { coverageBy, type FindingQuery } from "./finding-query.js";
import type { ParagraphIndex, Ranked } from "./paragraph-index.js";
import { proposersOf } from "./proposers.js";
import { isTied } from "./ties.js";

/** A claim proposed for a finding, with what proposed it and how far the two speak of the same. */
export interface Link {
  readonly claim: Claim;
  /** Other claims of the same paragraph, in order. */
  readonly siblings: readonly Claim[];
  /** Of each claim of the paragraph: the share of the finding's own terms that it holds alone. */
  readonly claimCoverage: ReadonlyMap<Claim, number>;
  /** How close the paragraph is to the finding: 0 to 1. */
  readonly score: number;
  /** How much of what stands around the paragraph points to the finding, 0 to 1; null where nothing stands around it. */
  readonly surroundings: number | null;
  /** What proposed it, the weightiest first, each with its share of the score. */
  readonly proposers: ReadonlyMap<string, number>;
  readonly sharedMatters: readonly string[];
  /** Whether a claim of the paragraph is of a family of matters that the finding is of. */
  readonly sharesFamily: boolean;
  /** Share of the finding's own telling terms that the paragraph holds, weighted by how telling they are: 0 to 1. */
  readonly coverage: number;
}

/** So many paragraphs are looked at for a finding that sections may be tied to, and so many are kept. */
const LOOKED_AT = 24;
const KEPT = 12;
/** What a tie between the sections adds to a score. */
const TIE = 0.15;

/**
 * Proposes claims for a finding: the best paragraphs by its words, concepts, headings and matters, each with its best sentence.
 *
 * @param query that the finding makes
 * @param index over the claims of the finding's State
 */
export function linkClaims(query: FindingQuery, index: ParagraphIndex<ClaimParagraph>): Link[] {
  const most = index.best(query.terms);
  if (most === 0) return [];
  const looked = (query.finding.recalls ?? []).length > 0 ? LOOKED_AT : KEPT;
  const links = withTies(query, index.rank(query.terms, looked)).map((lifted) => linkOf(query, lifted, most));
  return links.sort((a, b) => b.score - a.score).slice(0, KEPT);
}

function linkOf(query: FindingQuery, { ranked, tie }: Lifted, most: number): Link {
  const paragraph = ranked.id;
  const { claims, claimTerms } = paragraph;
  const claimCoverage = new Map(claims.map((claim, i) => [claim, coverageBy(query, claimTerms[i]!)]));
  const claim = best(claims, claimCoverage);
  const common = {
    coverage: coverageBy(query, ranked.shares),
    rank: ((1 + tie) * ranked.score) / most,
    sharedMatters: query.matters.filter((matter) => claims.some((other) => other.matters?.includes(matter))),
    sharesFamily: claims.some((other) => other.families?.some((family) => query.families.includes(family))),
    held: ranked.shares,
  };
  return {
    claim,
    siblings: claims.filter((other) => other !== claim),
    claimCoverage,
    score: closenessOf(query, paragraph, common),
    surroundings: surroundingsOf(query, paragraph),
    proposers: proposersOf(ranked.shares, tie * ranked.score),
    sharedMatters: common.sharedMatters,
    sharesFamily: common.sharesFamily,
    coverage: common.coverage,
  };
}

interface Lifted {
  readonly ranked: Ranked<ClaimParagraph>;
  readonly tie: number;
}

/** Lifts the paragraphs whose section says that it answers what the finding refers to; of equal scores the order stays. */
function withTies({ finding, signals }: FindingQuery, ranked: readonly Ranked<ClaimParagraph>[]): Lifted[] {
  const lifted = ranked.map((item): Lifted => ({ ranked: item, tie: signals.has("sections") && isTied(finding, item.id.claims[0]!) ? TIE : 0 }));
  return lifted.sort((a, b) => (1 + b.tie) * b.ranked.score - (1 + a.tie) * a.ranked.score).slice(0, KEPT);
}

/** The sentence of a paragraph that holds most of what the finding says; the first of equal ones. */
function best(claims: readonly Claim[], coverage: ReadonlyMap<Claim, number>): Claim {
  return claims.reduce((found, claim) => (coverage.get(claim)! > coverage.get(found)! ? claim : found));
}
