import { type Lapsed, lapseWords, placeInconsistencyReviews, placeReviews } from "../../reviews/place-reviews.js";
import type { InconsistencyTarget, ReviewTarget } from "../../reviews/review-target.js";
import type { InconsistencyReviewEntry, ReviewEntry, Reviews } from "../../../schema/review.js";
import type { PageData } from "../page-data.js";
import { isReviews } from "./is-reviews.js";
import { openShelf, type ReviewShelf } from "./review-shelf.js";

/** Decisions of this page, kept in the browser's storage under the report's key. */
export interface ReviewStore {
  readonly findings: ReviewShelf<ReviewTarget, ReviewEntry>;
  readonly figures: ReviewShelf<InconsistencyTarget, InconsistencyReviewEntry>;
  /** Writes what was decided into the browser's storage. */
  keep(): void;
  /** Adds the decisions of a file; throws a text for people where it is none. */
  load(text: string): { kept: number; lapsed: number };
  /** All decisions, those of an earlier draft too. */
  save(): string;
  /** Decisions that no longer hold, in words. */
  lapsed(): string[];
}

/**
 * Opens the store with the decisions that the report brings and those that this browser kept.
 *
 * @param targets what can be decided on: findings, and figures that do not agree
 */
export function openReviewStore(data: PageData, targets: readonly ReviewTarget[], figureTargets: readonly InconsistencyTarget[]): ReviewStore {
  const name = `rapporteur:reviews:${data.key}`;
  const findings = shelfOfFindings(targets, new Set(data.standing.split(" ")));
  const figures = shelfOfFigures(figureTargets);
  const add = ({ reviews, inconsistencies = [] }: Pick<Reviews, "reviews" | "inconsistencies">) => {
    const [one, other] = [findings.add(reviews), figures.add(inconsistencies)];
    return { kept: one.kept + other.kept, lapsed: one.lapsed + other.lapsed };
  };
  const all = (): Reviews => ({ schemaVersion: 1, reviews: findings.all(), inconsistencies: figures.all() });
  const keep = () => storage()?.setItem(name, JSON.stringify(all()));
  add(data);
  add(readStored(name));
  return {
    findings,
    figures,
    keep,
    load: (text) => {
      const counts = add(parseReviews(text));
      keep();
      return counts;
    },
    save: () => `${JSON.stringify(all(), null, 2)}\n`,
    lapsed: () => [...lapsedWords(findings.lapsed, ({ finding }) => finding), ...lapsedWords(figures.lapsed, ({ inconsistency }) => inconsistency)],
  };
}

function shelfOfFindings(targets: readonly ReviewTarget[], standing: ReadonlySet<string>): ReviewShelf<ReviewTarget, ReviewEntry> {
  return openShelf(targets, {
    place: (entries) => placeReviews(entries, targets, standing),
    idOf: ({ finding }) => finding,
    entryOf: ({ id, words, claimWords, outcome }, review) => ({ finding: id, words, claimWords, seen: outcome, ...review }),
    renamed: (entry, finding) => ({ ...entry, finding }),
  });
}

function shelfOfFigures(targets: readonly InconsistencyTarget[]): ReviewShelf<InconsistencyTarget, InconsistencyReviewEntry> {
  return openShelf(targets, {
    place: (entries) => placeInconsistencyReviews(entries, targets),
    idOf: ({ inconsistency }) => inconsistency,
    entryOf: ({ id, words, severity }, review) => ({ inconsistency: id, words, seen: severity, ...review }),
    renamed: (entry, inconsistency) => ({ ...entry, inconsistency }),
  });
}

function lapsedWords<Entry extends { readonly verdict: string }, Target>(lapsed: readonly Lapsed<Entry, Target>[], idOf: (entry: Entry) => string): string[] {
  return lapsed.map(({ entry, why }) => `${idOf(entry)}: ${entry.verdict}; ${lapseWords[why]}.`);
}

/** Throws a text for people where it is none. */
function parseReviews(text: string): Reviews {
  const value: unknown = JSON.parse(text);
  if (!isReviews(value)) throw new Error("This file holds no reviews.");
  return value;
}

function readStored(name: string): Reviews {
  try {
    const value: unknown = JSON.parse(storage()?.getItem(name) ?? "null");
    if (isReviews(value)) return value;
  } catch {
    // What another program left there is none of ours.
  }
  return { schemaVersion: 1, reviews: [] };
}

/** A browser may refuse to keep anything for a file from disk. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
