import { columnByHeading, type RecognisedColumn, type ThematicColumn } from "../../knowledge/documents/thematic-columns.js";
import type { WordPackage } from "../word/open-word.js";
import { tablesIn, type TableCell, type TableRow } from "../word/tables-in.js";

/** Which columns a table has, each with the heading that its own was taken for; `at` counts from 0. */
export type ThematicColumns = readonly (RecognisedColumn & { readonly at: number })[];

/** A table of recommendations: its rows below the headings. */
export interface ThematicTable {
  readonly columns: ThematicColumns;
  /** Whether it has headings of its own, or goes on with those of the table before. */
  readonly headed: boolean;
  readonly rows: readonly TableRow[];
}

/** A title may stand in rows above the headings. */
const LAST_HEADING = 4;
const NEEDED: readonly ThematicColumn[] = ["recommendation", "position"];

/**
 * Finds the tables of a Word file that list recommendations: those whose headings name recommendation, position and one of
 * themes, goals or assessment, in any order; and tables after them without headings.
 *
 * @returns empty where no table has such headings
 */
export function thematicTables(word: WordPackage): ThematicTable[] {
  const found: ThematicTable[] = [];
  for (const rows of tablesIn(word)) {
    const at = rows.slice(0, LAST_HEADING).findIndex((row) => columnsOf(word.text, row) !== null);
    const columns = at === -1 ? (found.at(-1)?.columns ?? null) : columnsOf(word.text, rows[at]!);
    if (columns !== null) found.push({ columns, headed: at !== -1, rows: rows.slice(at + 1) });
  }
  return found;
}

/** The cells of a row by what they hold. A cell belongs to the last column that begins at or before it. */
export function cellsByColumn(columns: ThematicColumns, row: TableRow): Map<ThematicColumn, TableCell> {
  const cells = new Map<ThematicColumn, TableCell>();
  for (const { cell, paragraphs } of row) {
    const column = columns.findLast(({ at }) => at <= cell.column)?.column;
    if (column === undefined) continue;
    const before = cells.get(column);
    cells.set(column, before === undefined ? { cell, paragraphs } : { cell: before.cell, paragraphs: [...before.paragraphs, ...paragraphs] });
  }
  return cells;
}

/** The lines of a cell, without those that are blank. */
export function linesOfCell(text: string, cell: TableCell | undefined): string[] {
  const words = (cell?.paragraphs ?? []).map(({ spans }) => spans.map((span) => text.slice(...span)).join(""));
  return words
    .flatMap((paragraph) => paragraph.split("\n"))
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Whether a row holds the headings of such a table, as on each page of a long one. */
export function isHeadingRow(text: string, row: TableRow): boolean {
  return columnsOf(text, row) !== null;
}

function columnsOf(text: string, row: TableRow): ThematicColumns | null {
  const columns = row.flatMap((cell) => {
    const column = columnByHeading(linesOfCell(text, cell).join(" "));
    return column === null ? [] : [{ ...column, at: cell.cell.column }];
  });
  const named = new Set(columns.map(({ column }) => column));
  const isList = NEEDED.every((column) => named.has(column)) && named.size > NEEDED.length && named.size === columns.length;
  return isList ? columns : null;
}
