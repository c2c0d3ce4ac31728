import { familiesOf } from "../knowledge/families.js";
import { weightOf } from "../knowledge/weight-of.js";
import type { ClaimParagraph } from "./claim-index.js";
import { weightIn, type FindingQuery } from "./finding-query.js";

/** What a paragraph and a finding have in common, beside the score of retrieval. */
export interface Common {
  /** Share of the finding's own telling terms that the paragraph holds: 0 to 1. */
  readonly coverage: number;
  /** The share of the best score of retrieval that any paragraph could reach. */
  readonly rank: number;
  readonly sharedMatters: readonly string[];
  readonly sharesFamily: boolean;
  /** Terms of the query that stand in the paragraph or in the headings above it. */
  readonly held: { has(term: string): boolean };
}

/** From here on a sign leaves nothing to wish for. */
const FULL = { coverage: 0.5, rank: 0.7, likeness: 0.4, context: 0.5 } as const;
/** What words are worth where the two share not even a family of matters, and what a matter is worth that is only lent to one of them. */
const STRAY = 0.5;
const LENT = 0.5;

/**
 * How close a paragraph is to a finding, 0 to 1: six signs that weigh alike. The share of the finding's own words; the score of retrieval; the
 * likeness of its best sentence, in which what the sentence says besides counts against it; the words around the finding; the share
 * of its matters, rare ones weighing more; and whether one of them is shown, or lent, at all.
 */
export function closenessOf(query: FindingQuery, paragraph: ClaimParagraph, common: Common): number {
  const signs = [
    (common.coverage / FULL.coverage) * (common.sharesFamily ? 1 : STRAY),
    common.rank / FULL.rank,
    likenessOf(query, paragraph) / FULL.likeness,
    shareOfMatters(query, common),
    common.sharedMatters.length > 0 ? 1 : lends(query, paragraph) ? LENT : 0,
    ...(query.context.size === 0 ? [] : [weightIn(query.context, common.held) / weightIn(query.context, query.context) / FULL.context]),
  ];
  return signs.reduce((sum, sign) => sum + Math.min(1, sign), 0) / signs.length;
}

/** The cosine of the finding and the sentence most like it. */
function likenessOf({ own, ownLength }: FindingQuery, { claimTerms, lengths }: ClaimParagraph): number {
  let most = 0;
  claimTerms.forEach((terms, i) => {
    let product = 0;
    for (const [term, weight] of own) if (terms.has(term)) product += weight * weight;
    most = Math.max(most, share(product, ownLength * lengths[i]!));
  });
  return most;
}

function shareOfMatters({ matters }: FindingQuery, { sharedMatters }: Common): number {
  const weight = (ids: readonly string[]) => ids.reduce((sum, id) => sum + weightOf(`#${id}`), 0);
  return share(weight(sharedMatters), weight(matters));
}

/** Whether a matter of the one is lent to the other. */
function lends({ matters, lent, signals }: FindingQuery, { claims, lent: lentToClaims }: ClaimParagraph): boolean {
  if (!signals.has("lent")) return false;
  return lentToClaims.some((id) => matters.includes(id)) || claims.some((claim) => claim.matters?.some((id) => lent.includes(id)));
}

/**
 * How much of what stands around a paragraph points to the finding, 0 to 1: a matter of its family is lent there, and the headings are alike.
 *
 * @returns null for a paragraph that stands alone
 */
export function surroundingsOf({ families, heading, signals }: FindingQuery, { lent, claims, headings }: ClaimParagraph): number | null {
  if (lent.length === 0 && headings.size === 0) return null;
  const isOwn = (id: string) => claims.some((claim) => claim.matters?.includes(id));
  const isKin = signals.has("lent") && lent.some((id) => familiesOf(id).some((family) => families.includes(family)) && !isOwn(id));
  const alike = share(heading.filter((term) => headings.has(term)).length, heading.length);
  return ((isKin ? 1 : 0) + alike) / 2;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
