import type { Cell } from "../rows/column.js";

/** A column of a sheet. */
export interface SheetColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  /** The only values that may be typed into it; any where absent. */
  readonly accepted?: readonly string[];
  /** Filled in by the reviewer: shown in another colour. */
  readonly forReview?: boolean;
  /** For the program, not for people. */
  readonly hidden?: boolean;
}

/** A sheet of a workbook: its columns, and its rows below them. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** How many of its columns are printed; all where absent. */
  readonly printed?: number;
}

/**
 * The address of a cell.
 *
 * @param column from 0
 * @param row from 1
 * @example addressOf(27, 3) // "AB3"
 */
export function addressOf(column: number, row: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row}`;
}

/** The cells of the head row and all below it, of all columns or the first ones: `$A$1:$F$20`. */
export function rangeOf({ columns, rows }: Sheet, first = columns.length): string {
  const last = addressOf(first - 1, rows.length + 1).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  return `$A$1:${last}`;
}
