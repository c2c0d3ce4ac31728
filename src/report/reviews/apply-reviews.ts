import type { Diagnostic, JudgedFinding, Report } from "../../schema/report.js";
import type { Review, ReviewEntry, Reviews } from "../../schema/review.js";
import { countVerdicts } from "../summarise.js";
import { lapseWords, placeReviews } from "./place-reviews.js";
import { reviewTargets } from "./review-target.js";

/**
 * Sets reviews beside the outcomes that they are of, also when the draft or the ids have changed since. Those that no longer hold
 * become diagnostics.
 *
 * @returns a new report; the outcomes stay the machine's
 * @example applyReviews(report, parseReviewsJson(text, "reviews.json")).findings[0]?.review?.verdict // "accepted"
 */
export function applyReviews(report: Report, { reviews }: Reviews): Report {
  const { targets, standing } = reviewTargets(report);
  const { kept, lapsed } = placeReviews(reviews, targets, standing);
  const findings = report.findings.map((finding): JudgedFinding => {
    const entry = kept.get(finding.id);
    return entry === undefined ? finding : { ...finding, review: reviewOf(entry) };
  });
  const diagnostics = lapsed.map(({ entry, why, target }): Diagnostic => ({
    code: "review-lapsed",
    severity: "warning",
    document: report.findings.find(({ id }) => id === target?.id)?.source.document ?? null,
    message: `The review of ${entry.finding} (${entry.verdict}${entry.by === undefined ? "" : ` by ${entry.by}`}) is not used: ${lapseWords[why]}.`,
  }));
  return { ...report, findings, diagnostics: [...report.diagnostics, ...diagnostics], summary: { ...report.summary, reviews: countVerdicts(findings) } };
}

function reviewOf({ verdict, outcome, how, note, by }: ReviewEntry): Review {
  return { verdict, ...(outcome === undefined ? {} : { outcome }), ...(how === undefined ? {} : { how }), ...(note === undefined ? {} : { note }), ...(by === undefined ? {} : { by }) };
}
