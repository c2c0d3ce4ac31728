import type { InconsistencyReviewEntry, ReviewEntry } from "../../schema/review.js";
import type { InconsistencyTarget, ReviewTarget } from "./review-target.js";

/** Why a review is not kept. */
export type Lapse = "finding-gone" | "figures-gone" | "several-findings" | "several-figures" | "claim-changed" | "outcome-changed" | "severity-changed";

/** A review that no longer holds. */
export interface Lapsed<Entry, Target> {
  readonly entry: Entry;
  readonly why: Lapse;
  readonly target: Target | null;
}

/** Reviews beside what they are of, and those that no longer hold. */
export interface Placed<Entry, Target> {
  readonly kept: ReadonlyMap<string, Entry>;
  readonly lapsed: readonly Lapsed<Entry, Target>[];
}

/**
 * Finds for each review the finding that it is of: by id where the words are the same, else by the words alone. It is kept where
 * the claim's words that it rested on still stand; an accepted or rejected outcome must also be the one that the reviewer saw.
 *
 * @param standing hashes of all words that the State's documents hold
 */
export function placeReviews(
  entries: readonly ReviewEntry[],
  targets: readonly ReviewTarget[],
  standing: ReadonlySet<string>,
): Placed<ReviewEntry, ReviewTarget> {
  return place(entries, targets, {
    idOf: ({ finding }) => finding,
    lost: ["finding-gone", "several-findings"],
    lapseOf: (entry, target) => {
      if (entry.claimWords !== null && !standing.has(entry.claimWords)) return "claim-changed";
      return entry.verdict !== "corrected" && entry.seen !== target.outcome ? "outcome-changed" : null;
    },
  });
}

/** The same for reviews of inconsistencies: their figures and words must still stand and still disagree. */
export function placeInconsistencyReviews(
  entries: readonly InconsistencyReviewEntry[],
  targets: readonly InconsistencyTarget[],
): Placed<InconsistencyReviewEntry, InconsistencyTarget> {
  return place(entries, targets, {
    idOf: ({ inconsistency }) => inconsistency,
    lost: ["figures-gone", "several-figures"],
    lapseOf: ({ verdict, seen }, { severity }) => (verdict !== "corrected" && seen !== severity ? "severity-changed" : null),
  });
}

interface Placing<Entry, Target> {
  readonly idOf: (entry: Entry) => string;
  /** Why, where nothing has the words, and where several have. */
  readonly lost: readonly [Lapse, Lapse];
  readonly lapseOf: (entry: Entry, target: Target) => Lapse | null;
}

function place<Entry extends { readonly words: string }, Target extends { readonly id: string; readonly words: string }>(
  entries: readonly Entry[],
  targets: readonly Target[],
  { idOf, lost, lapseOf }: Placing<Entry, Target>,
): Placed<Entry, Target> {
  const kept = new Map<string, Entry>();
  const lapsed: Lapsed<Entry, Target>[] = [];
  for (const entry of entries) {
    const same = targets.filter((target) => target.words === entry.words);
    const target = same.find(({ id }) => id === idOf(entry)) ?? (same.length === 1 ? same[0]! : null);
    const why = target === null ? lost[same.length === 0 ? 0 : 1] : lapseOf(entry, target);
    if (target !== null && why === null) kept.set(target.id, entry);
    else if (why !== null) lapsed.push({ entry, why, target });
  }
  return { kept, lapsed };
}

/** Why a review is not kept, in words. */
export const lapseWords: Readonly<Record<Lapse, string>> = {
  "finding-gone": "no finding has these words any longer",
  "figures-gone": "these figures were mended, or their words changed",
  "several-findings": "its id has moved and several findings have these words",
  "several-figures": "its id has moved and several places have these words",
  "claim-changed": "the State's words that it rested on no longer stand",
  "outcome-changed": "the outcome is no longer the one that was reviewed",
  "severity-changed": "it is more or less grave now than what was reviewed",
};
