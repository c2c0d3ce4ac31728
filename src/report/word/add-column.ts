import { rowsIn } from "../../read/word/blocks-in.js";
import { attributeOf, childElements, childOf, isWord, type XmlElement } from "../../read/word/xml.js";
import { changeAttribute, childrenXml } from "./copy-xml.js";
import { appendTo } from "./element-extents.js";
import { firstParagraph, lookOf, paragraphsXml } from "./fill-cell.js";
import { insertAt, type Edit } from "./splice.js";
import { wordPrefix } from "./word-prefix.js";
import type { XmlPart } from "./xml-part.js";

/** The new column takes this share of the table, whose width stays. */
const SHARE = 0.3;
const FULL_PERCENT = 5000;
/** What of a cell's properties does not hold for the one beside it. */
const OWN = new Set(["tcW", "gridSpan", "vMerge", "hMerge", "cellIns", "cellDel", "cellMerge", "tcPrChange"]);
const OWN_OF_PARAGRAPH = new Set(["numPr", "sectPr", "pPrChange"]);

/** What the new cell of a row holds: a heading, lines, or nothing. */
export type NewCell = { readonly heading: string } | { readonly lines: readonly string[] };

/**
 * Adds a column at the right of a table. Cells over the whole table grow by it; all other cells make room for it.
 *
 * @param cellOf what the new cell of a row holds
 */
export function addColumn(part: XmlPart, table: XmlElement, cellOf: (row: XmlElement) => NewCell): Edit[] {
  const columns = childElements(childOf(table, "tblGrid") ?? table).filter((element) => isWord(element, "gridCol"));
  const width = columns.reduce((sum, column) => sum + Number(attributeOf(column, "w") ?? 0), 0);
  const grid = childOf(table, "tblGrid");
  const { prefix: w } = wordPrefix(table);
  const inRows = rowsIn(table, "tr").map((row) => ({ row, cells: rowsIn(row, "tc") }));
  const count = inRows.reduce((most, { cells }) => Math.max(most, cells.length), columns.length);
  const added = grid === null ? [] : [appendTo(part.text, part.extentOf(grid), `<${w}gridCol ${w}w="${Math.round(width * SHARE)}"/>`)];
  const rows = inRows.flatMap(({ row, cells }) => {
    if (cells.length === 1) return widened(part, cells[0]!, count + 1);
    return [
      ...cells.flatMap((cell) => narrowed(part, childOf(cell, "tcPr", "tcW"))),
      appendTo(part.text, part.extentOf(row), newCell(part, cells.at(-1)!, cellOf(row), width)),
    ];
  });
  return [...added, ...columns.flatMap((column) => narrowed(part, column)), ...rows];
}

function narrowed(part: XmlPart, width: XmlElement | null): Edit[] {
  const edit =
    width === null
      ? null
      : changeAttribute(part, width, "w", (value) => value.replace(/^\d+(?:\.\d+)?/, (figure) => String(Math.round(Number(figure) * (1 - SHARE)))));
  return edit === null ? [] : [edit];
}

/** A cell over the whole table spans one column more. */
function widened(part: XmlPart, cell: XmlElement, columns: number): Edit[] {
  const { prefix: w } = wordPrefix(cell);
  const properties = childOf(cell, "tcPr");
  const span = childOf(properties, "gridSpan");
  const edit = span === null ? null : changeAttribute(part, span, "val", (value) => String(Number(value) + 1));
  if (edit !== null) return [edit];
  const xml = `<${w}gridSpan ${w}val="${columns}"/>`;
  if (properties === null) return [insertAt(part.extentOf(cell).contentStart, `<${w}tcPr>${xml}</${w}tcPr>`)];
  const width = childOf(properties, "tcW");
  return [width === null ? appendTo(part.text, part.extentOf(properties), xml) : insertAt(part.extentOf(width).end, xml)];
}

/** Set like the cell beside it. */
function newCell(part: XmlPart, beside: XmlElement, content: NewCell, tableWidth: number): string {
  const { prefix: w } = wordPrefix(beside);
  const besideWidth = childOf(beside, "tcPr", "tcW");
  const type = attributeOf(besideWidth, "type") ?? "auto";
  const width = type === "pct" ? Math.round(FULL_PERCENT * SHARE) : type === "dxa" ? Math.round(tableWidth * SHARE) : 0;
  const properties = `<${w}tcPr><${w}tcW ${w}w="${width}" ${w}type="${width === 0 ? "auto" : type}"/>${childrenXml(part, childOf(beside, "tcPr"), (name) => !OWN.has(name))}</${w}tcPr>`;
  const paragraph = firstParagraph(beside);
  const set = childrenXml(part, childOf(paragraph, "pPr"), (name) => !OWN_OF_PARAGRAPH.has(name));
  const look = "heading" in content ? childrenXml(part, childOf(paragraph, "r", "rPr"), (name) => name !== "rPrChange") : lookOf(part, beside);
  const lines = "heading" in content ? [content.heading] : content.lines;
  return `<${w}tc>${properties}${paragraphsXml(w, set === "" ? "" : `<${w}pPr>${set}</${w}pPr>`, look, lines.length === 0 ? [""] : lines)}</${w}tc>`;
}
