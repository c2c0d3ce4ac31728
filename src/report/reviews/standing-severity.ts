import type { Inconsistency, Severity } from "../../schema/inconsistency.js";

/**
 * The severity that stands when the reviewer has spoken: the corrected one, none where it was rejected, else the machine's.
 *
 * @example standingSeverity({ severity: "error", review: { verdict: "rejected" } }) // null
 */
export function standingSeverity({ severity, review }: Pick<Inconsistency, "severity" | "review">): Severity | null {
  if (review?.verdict === "rejected") return null;
  return review?.verdict === "corrected" && review.severity !== undefined ? review.severity : severity;
}
