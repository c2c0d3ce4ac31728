import type { Diagnostic, Report } from "../../schema/report.js";
import type { InconsistencyReview, InconsistencyReviewEntry, Review, ReviewEntry, ReviewVerdict, Reviews } from "../../schema/review.js";
import { countVerdicts } from "../summarise.js";
import { lapseWords, placeInconsistencyReviews, placeReviews, type Lapse } from "./place-reviews.js";
import { inconsistencyTargets, reviewTargets } from "./review-target.js";
import { InputError } from "../../schema/error.js";
import { requireReport } from "../require-report.js";
import { givenWords } from "../../schema/given-words.js";

/**
 * Sets reviews beside the outcomes and the inconsistencies that they are of, also when the draft or the ids have changed since.
 * Those that no longer hold become diagnostics. A report without findings, an audit, takes only reviews of inconsistencies.
 *
 * @param decided as `parseReviewsJson` or `readReviewSheet` gives them
 * @returns a new report; outcomes and severities stay the machine's
 * @throws {InputError} `bad-option` where one of the two is not what it should be
 * @example applyReviews(report, parseReviewsJson(text, "reviews.json")).findings[0]?.review?.verdict // "accepted"
 */
export function applyReviews(report: Report, decided: Reviews): Report {
  requireReport(report, "applyReviews");
  if (!Array.isArray(Object(decided).reviews))
    throw new InputError(
      "bad-option",
      "applyReviews",
      `decisions are needed, as parseReviewsJson or readReviewSheet gives them; given is ${givenWords(decided)}`,
    );
  const { reviews, inconsistencies: figureReviews = [] } = decided;
  const { targets, standing } = reviewTargets(report);
  const ofFindings = placeReviews(report.findings.length === 0 ? [] : reviews, targets, standing);
  const ofFigures = placeInconsistencyReviews(figureReviews, inconsistencyTargets(report.inconsistencies));
  const findings = report.findings.map((finding) => withReview(finding, reviewOf(ofFindings.kept.get(finding.id))));
  const inconsistencies = report.inconsistencies.map((row) => withReview(row, inconsistencyReviewOf(ofFigures.kept.get(row.id))));
  const documents = new Map(report.findings.map(({ id, source }) => [id, source.document]));
  const diagnostics = [
    ...ofFindings.lapsed.map(({ entry, why, target }) => lapseOf({ ...entry, id: entry.finding, why, document: documents.get(target?.id ?? "") ?? null })),
    ...ofFigures.lapsed.map(({ entry, why }) => lapseOf({ ...entry, id: entry.inconsistency, why, document: null })),
  ];
  const counted = {
    ...(findings.length === 0 ? {} : { reviews: countVerdicts(findings) }),
    ...(figureReviews.length === 0 ? {} : { inconsistencyReviews: countVerdicts(inconsistencies) }),
  };
  return { ...report, findings, inconsistencies, diagnostics: [...report.diagnostics, ...diagnostics], summary: { ...report.summary, ...counted } };
}

function withReview<Row, Decided>(row: Row, review: Decided | undefined): Row | (Row & { review: Decided }) {
  return review === undefined ? row : { ...row, review };
}

function reviewOf(entry: ReviewEntry | undefined): Review | undefined {
  if (entry === undefined) return undefined;
  const { outcome, how } = entry;
  return { ...decisionOf(entry), ...(outcome === undefined ? {} : { outcome }), ...(how === undefined ? {} : { how }) };
}

function inconsistencyReviewOf(entry: InconsistencyReviewEntry | undefined): InconsistencyReview | undefined {
  return entry === undefined ? undefined : { ...decisionOf(entry), ...(entry.severity === undefined ? {} : { severity: entry.severity }) };
}

function decisionOf({ verdict, note, by }: ReviewEntry | InconsistencyReviewEntry): Pick<Review, "verdict" | "note" | "by"> {
  return { verdict, ...(note === undefined ? {} : { note }), ...(by === undefined ? {} : { by }) };
}

/** Figures that were mended are no warning: that is what a review is for. */
function lapseOf({
  id,
  verdict,
  by,
  why,
  document,
}: {
  id: string;
  verdict: ReviewVerdict;
  by?: string | undefined;
  why: Lapse;
  document: string | null;
}): Diagnostic {
  return {
    code: "review-lapsed",
    severity: why === "figures-gone" ? "info" : "warning",
    document,
    message: `The review of ${id} (${verdict}${by === undefined ? "" : ` by ${by}`}) is not used: ${lapseWords[why]}.`,
  };
}
