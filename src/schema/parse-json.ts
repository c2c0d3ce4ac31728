import type * as z from "zod/mini";
import { InputError } from "./error.js";
import { issueWords } from "./issue-words.js";
import { reportSchema, type Report } from "./report.js";
import { reviewsSchema, type Reviews } from "./review.js";

/**
 * Reads a file of reviews, as the page writes it.
 *
 * @param name shown in errors
 * @throws {InputError} `bad-json`; `bad-reviews`, naming the path and what is accepted there
 * @example parseReviewsJson('{ "schemaVersion": 1, "reviews": [] }', "reviews.json")
 */
export function parseReviewsJson(text: string, name = "the text given"): Reviews {
  return parseJson(text, name, reviewsSchema, "bad-reviews");
}

/**
 * Reads a report that `check` made earlier and that was kept as JSON.
 *
 * @param text the content of the file
 * @param name of the file, for messages
 * @throws {InputError} `bad-json`; `bad-report`
 * @example parseReportJson(text, "report.json").summary.outcomes
 */
export function parseReportJson(text: string, name = "the text given"): Report {
  return parseJson(text, name, reportSchema, "bad-report");
}

type Code = "bad-reviews" | "bad-report";

/** What is told of such a file that does not fit. */
const MISFIT: Readonly<Record<Code, string>> = {
  "bad-report": "is no report that check wrote as JSON",
  "bad-reviews": "does not fit the schema of reviews",
};

/** How one comes by such a file, for those who gave another. */
const MADE_BY: Readonly<Record<Code, string>> = {
  "bad-report": "; check writes a report as JSON with --output report.json",
  "bad-reviews": "; the HTML report saves decisions as JSON, and the XLSX that was filled in is accepted too",
};

function parseJson<Value>(text: string, name: string, schema: z.ZodMiniType<Value>, code: Code): Value {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new InputError("bad-json", name, `${error instanceof Error ? error.message : String(error)}${MADE_BY[code]}`);
  }
  const read = schema.safeParse(value);
  if (read.success) return value as Value;
  throw new InputError(code, name, `${MISFIT[code]}: ${issueWords(read.error.issues[0]!, value)}`);
}
