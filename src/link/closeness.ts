import type { ClaimParagraph } from "./claim-index.js";
import type { FindingQuery } from "./finding-query.js";
import { shareHeld } from "./telling.js";

/** What a paragraph and a finding have in common, beside the score of retrieval. */
export interface Common {
  /** Share of the finding's own telling terms that the paragraph holds: 0 to 1. */
  readonly coverage: number;
  /** The share of the best score of retrieval that any paragraph could reach. */
  readonly rank: number;
  readonly sharedMatters: readonly string[];
  readonly sharesFamily: boolean;
  /** How far a matter joins them: 0 to 1. */
  readonly bearing: number;
  /** The likeness of its best sentence, in which what the sentence says besides counts against it: 0 to 1. */
  readonly likeness: number;
  /** Whether the paragraph stands below a number that the finding goes by; null in a document that is no follow-up to its observations. */
  readonly numbered: boolean | null;
  /** What each term of the query gave of the score: 0 for those that stand neither in the paragraph nor in the headings above it. */
  readonly shares: ArrayLike<number>;
}

/** From here on a sign leaves nothing to wish for. */
const FULL = { coverage: 0.5, rank: 0.7, likeness: 0.4, context: 0.5 } as const;
/** What words are worth where the two share not even a family of matters, and what a matter is worth that is only lent to one of them. */
const STRAY = 0.5;
const LENT = 0.5;

/**
 * How close a paragraph is to a finding, 0 to 1: six signs that weigh alike. The share of the finding's own words; the score of retrieval; the
 * likeness of its best sentence, in which what the sentence says besides counts against it; the words around the finding; the share
 * of its matters, rare ones weighing more; and whether one of them is shown, or lent, at all. Of a finding whose matter the tables do not
 * know the last two are left out: that says nothing of the paragraph.
 */
export function closenessOf(query: FindingQuery, paragraph: ClaimParagraph, common: Common): number {
  const signs = [
    (common.coverage / FULL.coverage) * (common.sharesFamily || query.matters.length === 0 ? 1 : STRAY),
    common.rank / FULL.rank,
    common.likeness / FULL.likeness,
  ];
  if (query.matters.length > 0) signs.push(shareHeld(query.telling.matters, common.shares), common.bearing);
  if (query.telling.context.places.length > 0) signs.push(shareHeld(query.telling.context, common.shares) / FULL.context);
  if (common.numbered !== null) signs.push(common.numbered ? 1 : 0);
  let sum = 0;
  for (const sign of signs) sum += Math.min(1, sign);
  return sum / signs.length;
}

/**
 * How far a matter joins the two: 1 where one is shared, or a particular one answers what is asked in general, less where it is only
 * lent to one of them, 0 where none does.
 */
export function bearingOf(query: FindingQuery, paragraph: ClaimParagraph, sharedMatters: readonly string[]): number {
  if (sharedMatters.length > 0 || answers(query, paragraph)) return 1;
  return lends(query, paragraph) ? LENT : 0;
}

/** Whether a particular matter of the paragraph answers what the finding asks in general. */
function answers({ answering }: FindingQuery, { matters }: ClaimParagraph): boolean {
  if (answering.size === 0) return false;
  for (const id of matters) if (answering.has(id)) return true;
  return false;
}

/** Whether a matter of the one is lent to the other. */
function lends({ matters, lent, signals }: FindingQuery, paragraph: ClaimParagraph): boolean {
  if (!signals.has("lent")) return false;
  return paragraph.lent.some((id) => matters.includes(id)) || lent.some((id) => paragraph.matters.has(id));
}

/**
 * How much of what stands around a paragraph points to the finding, 0 to 1: a matter of its family is lent there, and the headings are alike.
 *
 * @returns null for a paragraph that stands alone
 */
export function surroundingsOf({ families, heading, signals }: FindingQuery, { lent, lentFamilies, headings }: ClaimParagraph): number | null {
  if (lent.length === 0 && headings.size === 0) return null;
  const isKin = signals.has("lent") && families.some((family) => lentFamilies.has(family));
  const alike = share(heading.filter((term) => headings.has(term)).length, heading.length);
  return headings.size === 0 ? (isKin ? 1 : 0) : ((isKin ? 1 : 0) + alike) / 2;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
