import { FORMULA } from "./formula.js";
import type { Cell, Row } from "./rows/column.js";
import { terminalSafe } from "./terminal-safe.js";
import { requireRows } from "./rows/require-rows.js";
import { InputError } from "../schema/error.js";

/** Tells a spreadsheet that the file is UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/**
 * Rows as CSV (RFC 4180) that a spreadsheet opens safely: UTF-8 with byte order mark, and a leading apostrophe before every text
 * that would be taken for a formula.
 *
 * @param columns names of the columns, in their order
 * @param rows as `toRows` gives them; a field that is no column is left out, one that is absent is empty
 * @returns the whole file as text
 * @throws {InputError} `bad-option` where columns or rows are no lists
 * @example toCsv(columnsOf("findings"), toRows(report, "findings"))
 */
export function toCsv(columns: readonly string[], rows: readonly Row[]): string {
  requireRows(rows, "toCsv");
  if (!Array.isArray(columns)) throw new InputError("bad-option", "toCsv", `the names of the columns are needed first, as columnsOf("findings") gives them`);
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))];
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.map(fieldOf).join(",")}\r\n`).join("");
}

function fieldOf(cell: Cell): string {
  if (typeof cell !== "string") return cell === null ? "" : String(cell);
  const text = `${FORMULA.test(cell) ? "'" : ""}${terminalSafe(cell)}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
