import type { WordPackage } from "./open-word.js";
import type { WordCell, WordParagraph } from "./walk-body.js";

/** A cell of a Word table with its paragraphs, empty ones too. */
export interface TableCell {
  readonly cell: WordCell;
  readonly paragraphs: readonly WordParagraph[];
}

/** The cells of a row in order; a cell that spans columns stands once, at its first. */
export type TableRow = readonly TableCell[];

/**
 * The tables of a Word file as rows of cells. A table inside a cell is a table of its own.
 *
 * @returns tables in the order in which they begin; rows and cells without a paragraph, which Word never writes, are left out
 * @example tablesIn(openWord(bytes, "list.docx"))[0]?.[0]?.length // 4
 */
export function tablesIn({ paragraphs }: WordPackage): (readonly TableRow[])[] {
  const cells = new Map<WordCell["node"], { cell: WordCell; paragraphs: WordParagraph[] }>();
  for (const paragraph of paragraphs) {
    const { cell } = paragraph;
    if (cell === null || paragraph.note !== null) continue;
    const known = cells.get(cell.node);
    if (known === undefined) cells.set(cell.node, { cell, paragraphs: [paragraph] });
    else known.paragraphs.push(paragraph);
  }
  const tables: TableCell[][][] = [];
  for (const entry of cells.values()) ((tables[entry.cell.table] ??= [])[entry.cell.row] ??= []).push(entry);
  return Object.values(tables).map((rows) => Object.values(rows));
}
