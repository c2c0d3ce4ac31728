// Formats of a report, beside those of `rapporteur`.
export { toHtml, type HtmlOptions } from "./html/to-html.js";
export { toCsv } from "./to-csv.js";
export { toJunit } from "./to-junit.js";
export { toMarkdown } from "./markdown/to-markdown.js";
export { toNdjson } from "./to-ndjson.js";
export { toSarif } from "./sarif/to-sarif.js";
export { toXlsx } from "./xlsx/to-xlsx.js";
export { columnsOf } from "./rows/to-rows.js";
export { renderReport } from "./html/render-report.js";

// Word: a draft with comments, OHCHR's list filled.
export { commentDraft, type CommentOptions } from "./word/comment-draft.js";
export { fillMatrix, type FilledMatrix } from "./word/fill-matrix.js";

// Decide, compare with the last check, ask why.
export { applyReviews } from "./reviews/apply-reviews.js";
export { standingOutcome } from "./reviews/standing-outcome.js";
export { readReviewSheet } from "./xlsx/read-review-sheet.js";
export { compareReports } from "./baseline/compare-reports.js";
export { explain, type Explanation } from "./explain/explain.js";
export { parseReportJson, parseReviewsJson } from "../schema/parse-json.js";
