import type { Finding } from "../schema/assertion.js";
import type { Link } from "../link/link.js";

/**
 * From here on a document is taken to speak to a finding's matter. One number, equal weights: fitted weights gained nothing on a
 * State left out (2026-11-21, gold of three States; see CHANGELOG).
 */
export const THRESHOLD = 0.72;

/** A coverage that leaves nothing to wish for. */
const FULL_COVERAGE = 0.4;
/** One paragraph in so many on the matter says that the document is about it: in a long one a few may be chance; in one of a few paragraphs one is enough. */
const ONE_IN = 60;
const AT_LEAST = 2;
const SHORT = 20;
/** A paragraph without a shared matter must hold this share of the best one's coverage to stand beside it. */
const BESIDE_BEST = 0.6;
const MOST_PARAGRAPHS = 5;

/** Whether a claim document speaks to the specific matter of a finding, and with which paragraphs. */
export interface Speaking {
  /** 0 to 1. */
  readonly score: number;
  readonly speaks: boolean;
  /** The paragraphs that speak, best first; empty when the document does not. */
  readonly links: readonly Link[];
}

/**
 * Decides whether a document speaks to a finding's matter: the decision that costs most. Four signs weigh alike, the last twice: how
 * much of the finding's own words the best paragraph holds, how many paragraphs share a matter with it, what share of its matters
 * one of them holds, and how much of its words a paragraph that shares a matter holds.
 *
 * @param links candidates of one document, best first
 * @param size how many paragraphs the document has
 */
export function speaksTo(finding: Finding, links: readonly Link[], size: number): Speaking {
  const score = scoreOf(finding, links, size);
  const speaks = score >= THRESHOLD;
  return { score, speaks, links: speaks ? speakingLinks(links) : [] };
}

function scoreOf({ matters = [] }: Finding, links: readonly Link[], size: number): number {
  const words = links[0]?.coverage ?? 0;
  const sharing = links.filter((link) => link.sharedMatters.length > 0);
  const mostShared = Math.max(0, ...sharing.map((link) => link.sharedMatters.length));
  const both = Math.max(0, ...sharing.slice(0, 8).map((link) => link.coverage));
  const kin = Math.max(0, ...links.filter((link) => link.sharesFamily).map((link) => link.coverage));
  const signs = [both / FULL_COVERAGE, words / FULL_COVERAGE, sharing.length / Math.max(size < SHORT ? 1 : AT_LEAST, size / ONE_IN), mostShared / Math.max(1, matters.length), kin / FULL_COVERAGE];
  return signs.reduce((sum, sign) => sum + Math.min(1, sign), 0) / signs.length;
}

function speakingLinks(links: readonly Link[]): Link[] {
  const best = links[0]?.coverage ?? 0;
  return links.filter((link, i) => i === 0 || link.sharedMatters.length > 0 || link.coverage >= best * BESIDE_BEST).slice(0, MOST_PARAGRAPHS);
}
