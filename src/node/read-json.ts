import { formatOf } from "../read/format-of.js";
import { parseReportJson, parseReviewsJson } from "../schema/parse-json.js";
import type { Report } from "../schema/report.js";
import type { Reviews } from "../schema/review.js";
import { readBytes } from "./read-bytes.js";

/**
 * Reads what reviewers decided: JSON as the HTML report saves it, or the workbook that they filled in.
 *
 * @throws {InputError} `missing-file`, `not-a-file`, `bad-json`, `bad-reviews`, `bad-cell`, `broken`
 */
export async function readReviews(path: string): Promise<Reviews> {
  const bytes = await readBytes(path);
  if (formatOf(bytes) === "xlsx") return (await import("../report/xlsx/read-review-sheet.js")).readReviewSheet(bytes, path);
  return parseReviewsJson(new TextDecoder().decode(bytes), path);
}

/**
 * Reads an earlier report, as `--format json` prints it.
 *
 * @throws {InputError} `missing-file`, `not-a-file`, `bad-json`, `bad-report`
 */
export async function readReport(path: string): Promise<Report> {
  return parseReportJson(await readJsonText(path), path);
}

async function readJsonText(path: string): Promise<string> {
  return new TextDecoder().decode(await readBytes(path));
}
