import { splitOutcomeItems } from "./outcome-items.js";
import { findRecommendationLines } from "./recommendation-lines.js";

/** So near its beginning a report names the Working Group, in characters. */
const HEAD = 65_536;
/** Fewer numbered recommendations make no list. */
const FEWEST = 3;

/**
 * Whether a text is a UPR outcome report: it has a list of numbered recommendations under «Conclusions and/or recommendations»,
 * and names the Working Group.
 */
export function isOutcomeReport(text: string): boolean {
  if (!/Working Group on the\s+Universal\s+Periodic\s+Review/i.test(text.slice(0, HEAD))) return false;
  const lines = findRecommendationLines(text);
  return lines !== null && splitOutcomeItems(lines, new Map()).filter(({ kind }) => kind === "item").length >= FEWEST;
}
