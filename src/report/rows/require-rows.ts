import { InputError } from "../../schema/error.js";
import { givenWords } from "../../schema/given-words.js";

/**
 * Rows are what `toRows` gives; a whole report is told.
 *
 * @param caller the function that was called, shown in the error
 * @throws {InputError} `bad-option`
 * @example requireRows(rows, "toNdjson")
 */
export function requireRows(rows: unknown, caller: string): void {
  if (Array.isArray(rows) && rows.every((row) => Object(row) === row)) return;
  throw new InputError("bad-option", caller, `a list of rows is needed, as toRows(report, "findings") gives it; given is ${givenWords(rows)}`);
}
