import { check } from "../../../src/check.js";
import { compareReports } from "../../../src/report/baseline/compare-reports.js";
import { applyReviews } from "../../../src/report/reviews/apply-reviews.js";
import { renderReport } from "../../../src/report/html/render-report.js";
import { titleOf } from "../../../src/report/html/render-masthead.js";
import { reportView } from "../../../src/report/html/report-view.js";
import { parseReportJson, parseReviewsJson } from "../../../src/schema/parse-json.js";
import type { Report } from "../../../src/schema/report.js";
import type { Compared, Tasks } from "../messages.js";
import { entriesOf } from "./read-file.js";

let checked: Report | null = null;

/** The report of the last comparison, with what a reviewer decided since. */
export function reportWith(reviews: string): Report {
  if (checked === null) throw new Error("nothing was compared yet");
  return applyReviews(checked, parseReviewsJson(reviews, "reviews"));
}

/** Compares the files of both sides, and shows the report as the page shows it. */
export function compareDocuments(
  { claims, findings, reviews, baseline }: Tasks["compare"]["ask"],
  onFinding: (judged: number, total: number) => void,
): Compared {
  const now = check({ claims: claims.flatMap(entriesOf), findings: findings.flatMap(entriesOf) }, { onFinding });
  checked = baseline === null ? now : compareReports(parseReportJson(baseline, "the earlier report"), now);
  const report = reviews === null ? checked : reportWith(reviews);
  return { markup: renderReport(report), title: titleOf(reportView(report)) };
}
