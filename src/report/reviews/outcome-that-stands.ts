import type { JudgedFinding } from "../../schema/report.js";
import type { How, Outcome } from "../../schema/verdict.js";

/**
 * The outcome that stands when the reviewer has spoken: the corrected one, none where it was rejected, else the machine's.
 *
 * @example outcomeThatStands({ outcome: "contradicted", how: null, review: { verdict: "rejected" } }) // null
 */
export function outcomeThatStands({ outcome, how, review }: Pick<JudgedFinding, "outcome" | "how" | "review">): { outcome: Outcome; how: How | null } | null {
  if (review?.verdict === "rejected") return null;
  return review?.verdict === "corrected" && review.outcome !== undefined ? { outcome: review.outcome, how: review.how ?? null } : { outcome, how };
}
