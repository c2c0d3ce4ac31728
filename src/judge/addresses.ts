import type { Link } from "../link/link.js";

/** From here on a paragraph is taken to speak to the finding's matter. Measured with `npm run evaluate`; see CHANGELOG. */
export const THRESHOLD = 0.5;

/**
 * Whether a claim speaks to the specific matter of a finding, 0 to 1: the decision that costs most. A shared matter and the
 * share of the finding's own words weigh alike.
 */
export function addressScore(link: Link): number {
  const matter = link.sharedMatters.length > 0 ? 1 : 0;
  return 0.4 * matter * Math.min(1, link.coverage * 2) + 0.6 * Math.min(1, link.coverage * 1.2);
}

/** Whether the score lets a claim count as evidence. */
export function addresses(link: Link): boolean {
  return addressScore(link) >= THRESHOLD;
}
