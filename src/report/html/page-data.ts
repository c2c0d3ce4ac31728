import type { Report } from "../../schema/report.js";
import type { InconsistencyReviewEntry, ReviewEntry } from "../../schema/review.js";
import { sha256Hex } from "../../text/sha256.js";
import { inconsistencyTargets, reviewTargets } from "../reviews/review-target.js";

/** What the page's script needs beside the page itself. */
export interface PageData {
  /** Names the report in the browser's storage: the same for every version of the same files. */
  readonly key: string;
  /** Hashes of all words that the State's documents hold, parted by blanks. */
  readonly standing: string;
  /** Reviews that the report came with. */
  readonly reviews: ReviewEntry[];
  readonly inconsistencies: InconsistencyReviewEntry[];
}

/** What the script of the page needs of a report. */
export function pageData(report: Report): PageData {
  const { targets, standing } = reviewTargets(report);
  const files = report.documents.map(({ role, state, id }) => [role, state, id]);
  const reviews = report.findings.flatMap(({ id, review }, i): ReviewEntry[] => {
    if (review === undefined) return [];
    const { words, claimWords, outcome } = targets[i]!;
    return [{ finding: id, words, claimWords, seen: outcome, ...review }];
  });
  const figures = inconsistencyTargets(report.inconsistencies);
  const inconsistencies = report.inconsistencies.flatMap(({ id, review }, i): InconsistencyReviewEntry[] =>
    review === undefined ? [] : [{ inconsistency: id, words: figures[i]!.words, seen: figures[i]!.severity, ...review }],
  );
  return { key: sha256Hex(JSON.stringify(files)).slice(0, 16), standing: [...standing].join(" "), reviews, inconsistencies };
}
