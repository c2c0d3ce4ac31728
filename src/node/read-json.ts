import { parseReportJson, parseReviewsJson } from "../schema/parse-json.js";
import type { Report } from "../schema/report.js";
import type { Reviews } from "../schema/review.js";
import { readBytes } from "./read-bytes.js";

/**
 * Reads a file of reviews, as the HTML report saves it.
 *
 * @throws {InputError} `missing-file`, `not-a-file`, `bad-json`, `bad-reviews`
 */
export async function readReviews(path: string): Promise<Reviews> {
  return parseReviewsJson(await readJsonText(path), path);
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
