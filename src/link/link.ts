import type { Claim, Finding } from "../schema/assertion.js";
import { weightOf } from "../knowledge/weight-of.js";
import { wordsOf } from "../text/words.js";
import { queryOf, type ClaimParagraph } from "./claim-index.js";
import type { ParagraphIndex, Ranked } from "./paragraph-index.js";
import { termsOf } from "./terms.js";
import { isTied } from "./ties.js";

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

/** So many paragraphs are looked at for each finding, and so many of them kept. */
const LOOKED_AT = 24;
const KEPT = 12;
/** What a tie adds to a score. */
const TIE = 0.15;

/**
 * Proposes claims for a finding: the best paragraphs by its words, concepts, headings and matters, each with its best sentence.
 *
 * @param index over the claims of the finding's State
 */
export function linkClaims(finding: Finding, index: ParagraphIndex<ClaimParagraph>): Link[] {
  const query = queryOf(finding);
  const most = index.best(query);
  if (most === 0) return [];
  const own = new Set([...termsOf(wordsOf(finding.text)).keys(), ...(finding.matters ?? []).map((matter) => `#${matter}`)]);
  const ownWeight = sum([...own].map((term) => weightOf(term)));
  return withTies(finding, index.rank(query, LOOKED_AT)).map((ranked) => {
    const claims = ranked.id.claims;
    const claimCoverage = new Map(claims.map((claim) => [claim, share(own, ownWeight, termsOfClaim(claim))]));
    const claim = best(claims, claimCoverage);
    return {
      claim,
      siblings: claims.filter((other) => other !== claim),
      claimCoverage,
      score: Math.min(1, ranked.score / most),
      proposedBy: proposersOf(ranked),
      sharedMatters: (finding.matters ?? []).filter((matter) => claims.some((other) => other.matters?.includes(matter))),
      coverage: share(own, ownWeight, new Set(ranked.shares.keys())),
    };
  });
}

/** Lifts the paragraphs whose section says that it answers what the finding refers to; of equal scores the order stays. */
function withTies(finding: Finding, ranked: readonly Ranked<ClaimParagraph>[]): Ranked<ClaimParagraph>[] {
  const lifted = ranked.map((item) => (isTied(finding, item.id.claims[0]!) ? { ...item, score: item.score * (1 + TIE) } : item));
  return lifted.sort((a, b) => b.score - a.score).slice(0, KEPT);
}

function termsOfClaim(claim: Claim): Set<string> {
  return new Set([...termsOf(wordsOf(claim.text)).keys(), ...(claim.matters ?? []).map((matter) => `#${matter}`)]);
}

/** How much of the finding's own terms a passage holds, telling ones weighing more. */
function share(own: ReadonlySet<string>, ownWeight: number, terms: ReadonlySet<string>): number {
  return ownWeight === 0 ? 0 : sum([...own].filter((term) => terms.has(term)).map((term) => weightOf(term))) / ownWeight;
}

/** The sentence of a paragraph that holds most of what the finding says; the first of equal ones. */
function best(claims: readonly Claim[], coverage: ReadonlyMap<Claim, number>): Claim {
  return [...claims].sort((a, b) => coverage.get(b)! - coverage.get(a)!)[0]!;
}

function proposersOf({ shares }: Ranked<ClaimParagraph>): string[] {
  const kinds = new Set<string>([...shares.keys()].map((term) => (term.startsWith("#") ? "matter" : term.startsWith("@") ? "concept" : "words")));
  return ["matter", "concept", "words"].filter((kind) => kinds.has(kind));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
