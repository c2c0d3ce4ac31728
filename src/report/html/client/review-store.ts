import { placeReviews, type PlacedReviews } from "../../reviews/place-reviews.js";
import type { ReviewTarget } from "../../reviews/review-target.js";
import type { Review, ReviewEntry, Reviews } from "../../../schema/review.js";
import type { PageData } from "../page-data.js";
import { isReviews } from "./is-reviews.js";

/** Decisions of this page, kept in the browser's storage under the report's key. */
export interface ReviewStore {
  get(finding: string): ReviewEntry | undefined;
  /** Sets or, with null, takes back. */
  set(target: ReviewTarget, review: Review | null): void;
  /** Adds the decisions of a file; throws a text for people where it is none. */
  load(text: string): { kept: number; lapsed: number };
  /** All decisions, those of an earlier draft too: the draft may turn back. */
  save(): string;
  readonly lapsed: PlacedReviews["lapsed"];
  readonly count: number;
}

export function openReviewStore(data: PageData, targets: readonly ReviewTarget[]): ReviewStore {
  const standing = new Set(data.standing.split(" "));
  const name = `rapporteur:reviews:${data.key}`;
  const kept = new Map<string, ReviewEntry>();
  let lapsed: PlacedReviews["lapsed"] = [];

  const add = (entries: readonly ReviewEntry[]) => {
    const placed = placeReviews(entries, targets, standing);
    for (const [finding, entry] of placed.kept) kept.set(finding, { ...entry, finding });
    lapsed = [...lapsed.filter((one) => !placed.lapsed.some(({ entry }) => entry.finding === one.entry.finding)), ...placed.lapsed];
    return { kept: placed.kept.size, lapsed: placed.lapsed.length };
  };
  const all = (): Reviews => ({ schemaVersion: 1, reviews: [...targets.flatMap(({ id }) => kept.get(id) ?? []), ...lapsed.map(({ entry }) => entry)] });
  const keep = () => storage()?.setItem(name, JSON.stringify(all()));

  add(data.reviews);
  add(readStored(name));
  return {
    get: (finding) => kept.get(finding),
    set: ({ id, words, claimWords, outcome }, review) => {
      if (review === null) kept.delete(id);
      else kept.set(id, { finding: id, words, claimWords, seen: outcome, ...review });
      keep();
    },
    load: (text) => {
      const value: unknown = JSON.parse(text);
      if (!isReviews(value)) throw new Error("This file holds no reviews.");
      const counts = add(value.reviews);
      keep();
      return counts;
    },
    save: () => `${JSON.stringify(all(), null, 2)}\n`,
    get lapsed() {
      return lapsed;
    },
    get count() {
      return kept.size;
    },
  };
}

function readStored(name: string): readonly ReviewEntry[] {
  try {
    const value: unknown = JSON.parse(storage()?.getItem(name) ?? "null");
    return isReviews(value) ? value.reviews : [];
  } catch {
    return [];
  }
}

/** A browser may refuse to keep anything for a file from disk. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
