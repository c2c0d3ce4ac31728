import type { ReviewEntry } from "../../schema/review.js";
import type { ReviewTarget } from "./review-target.js";

/** Why a review is not kept. */
export type Lapse = "finding-gone" | "several-findings" | "claim-changed" | "outcome-changed";

/** Reviews beside the findings that they are of, and those that no longer hold. */
export interface PlacedReviews {
  readonly kept: ReadonlyMap<string, ReviewEntry>;
  readonly lapsed: readonly { readonly entry: ReviewEntry; readonly why: Lapse; readonly target: ReviewTarget | null }[];
}

/**
 * Finds for each review the finding that it is of: by id where the words are the same, else by the words alone. It is kept where
 * the claim's words that it rested on still stand; an accepted or rejected outcome must also be the one that the reviewer saw.
 *
 * @param standing hashes of all words that the State's documents hold
 */
export function placeReviews(entries: readonly ReviewEntry[], targets: readonly ReviewTarget[], standing: ReadonlySet<string>): PlacedReviews {
  const kept = new Map<string, ReviewEntry>();
  const lapsed: { entry: ReviewEntry; why: Lapse; target: ReviewTarget | null }[] = [];
  for (const entry of entries) {
    const same = targets.filter((target) => target.words === entry.words);
    const target = same.find(({ id }) => id === entry.finding) ?? (same.length === 1 ? same[0]! : null);
    const why = target === null ? (same.length === 0 ? "finding-gone" : "several-findings") : lapseOf(entry, target, standing);
    if (target !== null && why === null) kept.set(target.id, entry);
    else if (why !== null) lapsed.push({ entry, why, target });
  }
  return { kept, lapsed };
}

function lapseOf(entry: ReviewEntry, target: ReviewTarget, standing: ReadonlySet<string>): Lapse | null {
  if (entry.claimWords !== null && !standing.has(entry.claimWords)) return "claim-changed";
  return entry.verdict !== "corrected" && entry.seen !== target.outcome ? "outcome-changed" : null;
}

/** Why a review is not kept, in words. */
export const lapseWords: Readonly<Record<Lapse, string>> = {
  "finding-gone": "no finding has these words any longer",
  "several-findings": "its id has moved and several findings have these words",
  "claim-changed": "the State's words that it rested on no longer stand",
  "outcome-changed": "the outcome is no longer the one that was reviewed",
};
