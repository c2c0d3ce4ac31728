import { InputError } from "../schema/error.js";
import { givenWords } from "../schema/given-words.js";

/** What every report has. */
const LISTS = ["documents", "findings", "claims", "inconsistencies", "diagnostics"];

/**
 * A report is what `check` gives; what else a caller may have given, its findings alone for instance, is told.
 *
 * @param caller the function that was called, shown in the error
 * @throws {InputError} `bad-option`
 * @example requireReport(report, "toHtml")
 */
export function requireReport(report: unknown, caller: string): void {
  const given = Object(report) as Record<string, unknown>;
  const lacking = [...LISTS.filter((field) => !Array.isArray(given[field])), ...(Object(given["summary"]) === given["summary"] ? [] : ["summary"])];
  if (lacking.length === 0) return;
  const words = lacking.length > LISTS.length ? `given is ${givenWords(report)}` : `it has no ${lacking[0]}`;
  throw new InputError("bad-option", caller, `a report is needed, as check gives it or parseReportJson reads it; ${words}`);
}
