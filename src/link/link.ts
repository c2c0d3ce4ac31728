import type { Claim, Finding } from "../schema/assertion.js";
import { wordsOf } from "../text/words.js";
import { queryOf, type ClaimParagraph } from "./claim-index.js";
import type { ParagraphIndex, Ranked } from "./paragraph-index.js";
import { termsOf } from "./terms.js";

/** A claim proposed for a finding, with what proposed it and how far the two speak of the same. */
export interface Link {
  readonly claim: Claim;
  /** Other claims of the same paragraph, in order. */
  readonly siblings: readonly Claim[];
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
 * @param index over the claims of the finding's State
 */
export function linkClaims(finding: Finding, index: ParagraphIndex<ClaimParagraph>): Link[] {
  const query = queryOf(finding);
  const best = index.best(query);
  if (best === 0) return [];
  const own = new Set([...termsOf(wordsOf(finding.text)).keys(), ...(finding.matters ?? []).map((matter) => `#${matter}`)]);
  const ownWeight = sum([...own].map((term) => index.idf(term)));
  return index.rank(query, LIMIT).map((ranked) => {
    const claims = ranked.id.claims;
    const claim = bestClaim(claims, own, index);
    return {
      claim,
      siblings: claims.filter((other) => other !== claim),
      score: Math.min(1, ranked.score / best),
      proposedBy: proposersOf(ranked),
      sharedMatters: (finding.matters ?? []).filter((matter) => claims.some((other) => other.matters?.includes(matter))),
      coverage: ownWeight === 0 ? 0 : sum([...ranked.shares.keys()].filter((term) => own.has(term)).map((term) => index.idf(term))) / ownWeight,
    };
  });
}

/** The sentence of a paragraph that holds most of what the finding says; the first of equal ones. */
function bestClaim(claims: readonly Claim[], own: ReadonlySet<string>, index: ParagraphIndex<ClaimParagraph>): Claim {
  const weightOf = (claim: Claim) => {
    const terms = [...termsOf(wordsOf(claim.text)).keys(), ...(claim.matters ?? []).map((matter) => `#${matter}`)];
    return sum(terms.filter((term) => own.has(term)).map((term) => index.idf(term)));
  };
  let best = claims[0]!;
  let bestWeight = -1;
  for (const claim of claims) {
    const weight = weightOf(claim);
    if (weight > bestWeight) [best, bestWeight] = [claim, weight];
  }
  return best;
}

function proposersOf({ shares }: Ranked<ClaimParagraph>): string[] {
  const kinds = new Set<string>([...shares.keys()].map((term) => (term.startsWith("#") ? "matter" : term.startsWith("@") ? "concept" : "words")));
  return ["matter", "concept", "words"].filter((kind) => kinds.has(kind));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
