import type { Inconsistency } from "../../schema/inconsistency.js";
import type { JudgedFinding } from "../../schema/report.js";
import { outcomeWords } from "../outcome-words.js";
import { reviewWords, type AnyReview } from "../reviews/review-words.js";
import { outcomeThatStands } from "../reviews/outcome-that-stands.js";
import { capitalised } from "../capitalised.js";

type Outcome = Pick<JudgedFinding, "outcome" | "how">;

/** Whether it is commented in the margin: what is suppressed or was rejected by a reviewer stands in the last comment only. */
export function isCounted({ suppressed, review }: Pick<JudgedFinding | Inconsistency, "suppressed" | "review">): boolean {
  return suppressed === undefined && review?.verdict !== "rejected";
}

/** The outcome in one document, or the one that a reviewer put in its place. */
export function correctedOutcome({ review }: JudgedFinding, ofDraft: Outcome): Outcome {
  return review?.verdict === "corrected" ? (outcomeThatStands({ ...ofDraft, review }) ?? ofDraft) : ofDraft;
}

/** What a reviewer decided, with the machine's outcome where it was another. */
export function reviewLines({ review, ...finding }: Outcome & { readonly review?: AnyReview | undefined }): string[] {
  if (review === undefined) return [];
  const machine = review.verdict === "corrected" ? ` (the machine said: ${outcomeWords(finding)})` : "";
  return [`${capitalised(reviewWords(review))}${machine}`];
}
