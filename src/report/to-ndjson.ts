import type { Row } from "./rows/column.js";
import { toJson } from "./to-json.js";
import { requireRows } from "./rows/require-rows.js";

/**
 * Rows as newline-delimited JSON, one object a line: `pandas.read_json(path, lines=True)` reads it.
 *
 * @param rows as `toRows` gives them
 * @returns the whole file as text, each line ended
 * @throws {InputError} `bad-option` where it is no list of rows
 * @example toNdjson(toRows(report, "pairs"))
 */
export function toNdjson(rows: readonly Row[]): string {
  requireRows(rows, "toNdjson");
  return rows.map((row) => `${toJson(row)}\n`).join("");
}
