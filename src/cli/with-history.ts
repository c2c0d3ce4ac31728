import { readReport, readReviews } from "../node/read-json.js";
import { compareReports } from "../report/baseline/compare-reports.js";
import { applyReviews } from "../report/reviews/apply-reviews.js";
import { suppress } from "../report/suppress.js";
import type { Suppression } from "../schema/config.js";
import type { Report } from "../schema/report.js";

/** What was said and found before. */
export interface History {
  readonly suppressions: readonly Suppression[];
  /** The file of reviews. */
  readonly reviews?: string;
  /** The file of an earlier report. */
  readonly baseline?: string;
}

/**
 * The report beside what was suppressed, decided and checked before.
 *
 * @throws {InputError} what `readReviews` and `readReport` throw
 */
export async function withHistory(checked: Report, { suppressions, reviews, baseline }: History): Promise<Report> {
  const suppressed = suppress(checked, suppressions);
  const reviewed = reviews === undefined ? suppressed : applyReviews(suppressed, await readReviews(reviews));
  return baseline === undefined ? reviewed : compareReports(await readReport(baseline), reviewed);
}
