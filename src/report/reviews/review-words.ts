import type { InconsistencyReview, Review } from "../../schema/review.js";
import { outcomeWords } from "../outcome-words.js";
import { severityWords } from "../severity-words.js";

/** A review of either kind; each has the field of its own kind only. */
export type AnyReview = Review & InconsistencyReview;

/**
 * A review in one line.
 *
 * @example reviewWords({ verdict: "corrected", outcome: "partial", by: "A. Author" }) // "corrected to answered in part by A. Author"
 */
export function reviewWords(review: AnyReview): string {
  const { by, note } = review;
  return `${decisionWords(review)}${by === undefined || by === "" ? "" : ` by ${by}`}${note === undefined || note === "" ? "" : `: ${note}`}`;
}

function decisionWords({ verdict, outcome, how, severity }: AnyReview): string {
  if (verdict !== "corrected") return verdict;
  const words = outcome !== undefined ? outcomeWords({ outcome, how: how ?? null }) : severity !== undefined ? severityWords(severity) : null;
  return words === null ? verdict : `${verdict} to ${words}`;
}
