import { formatOf } from "../../../src/read/format-of.js";
import { readReviewSheet } from "../../../src/report/xlsx/read-review-sheet.js";
import { InputError } from "../../../src/schema/error.js";
import { parseReportJson, parseReviewsJson } from "../../../src/schema/parse-json.js";
import type { Reviews } from "../../../src/schema/review.js";
import type { Recalled, Tasks } from "../messages.js";

/**
 * Reads what was decided or checked earlier: decisions as JSON or in the workbook that was filled in, or a report as JSON.
 *
 * @throws {InputError} where it is none of them
 */
export function recallFile({ name, bytes }: Tasks["recall"]["ask"]): Recalled {
  const content = new Uint8Array(bytes);
  if (formatOf(content, name) === "xlsx") return recalled(readReviewSheet(content, name));
  const text = new TextDecoder().decode(content);
  if (!isReport(text)) return recalled(parseReviewsJson(text, name));
  const { documents, findings } = parseReportJson(text, name);
  const drafts = documents.flatMap(({ role, id }) => (role === "claims" ? [id] : []));
  return { kind: "baseline", text, words: `an earlier check of ${drafts.join(", ") || "assertions"}: ${findings.length} findings` };
}

function recalled(reviews: Reviews): Recalled {
  const count = reviews.reviews.length + (reviews.inconsistencies?.length ?? 0);
  return { kind: "reviews", text: JSON.stringify(reviews), words: `${count} ${count === 1 ? "decision" : "decisions"} of reviewers` };
}

/** A report has findings, decisions have reviews. */
function isReport(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && "findings" in value;
  } catch (error) {
    throw new InputError("bad-json", "the file", error instanceof Error ? error.message : String(error));
  }
}
