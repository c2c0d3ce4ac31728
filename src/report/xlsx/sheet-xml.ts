import { FORMULA } from "../formula.js";
import type { Cell } from "../rows/column.js";
import { xmlTag, xmlText } from "../xml-text.js";
import { addressOf, rangeOf, type Sheet, type SheetColumn } from "./sheet.js";
import { STYLES } from "./styles-xml.js";

/** More characters a cell cannot hold (Excel specifications and limits). */
const MOST_CHARACTERS = 32_767;
/** In points; a row cannot be higher than the second (Excel specifications and limits). */
const LINE_HEIGHT = 13;
const MOST_HEIGHT = 409;
/** How full lines get before a word is moved to the next. */
const FILLED = 0.95;
/** What Excel would read as the code of a character: «_x0041_» for «A» (ECMA-376, ST_Xstring). */
const CODED = /_(?=x[0-9a-f]{4}_)/gi;

/** A sheet as SpreadsheetML: head row frozen, filters on it, widths, wrapped text, lists of accepted values. */
export function sheetXml(sheet: Sheet, selected: boolean): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews>${xmlTag("sheetView", { workbookViewId: 0, tabSelected: selected ? 1 : undefined })}<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="14"/>',
    `<cols>${sheet.columns.map(columnXml).join("")}</cols>`,
    `<sheetData>${headXml(sheet)}${bodyXml(sheet)}</sheetData>`,
    xmlTag("autoFilter", { ref: rangeOf(sheet).replaceAll("$", "") }, "/>"),
    validationsXml(sheet),
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    "</worksheet>",
  ].join("");
}

function columnXml({ width, hidden }: SheetColumn, i: number): string {
  return xmlTag("col", { min: i + 1, max: i + 1, width, customWidth: 1, hidden: hidden === true ? 1 : undefined }, "/>");
}

function headXml({ columns }: Sheet): string {
  const cells = columns.map(({ title, forReview }, i) => textCell(title, addressOf(i, 1), forReview === true ? STYLES.reviewHead : STYLES.head));
  return rowXml(cells, 1, { ht: 30, customHeight: 1 });
}

function bodyXml({ columns, rows, printed }: Sheet): string {
  const rowAt = (cells: readonly Cell[], number: number) =>
    rowXml(
      cells.map((cell, i) => cellXml(cell, addressOf(i, number), columns[i])),
      number,
      { ht: heightOf(cells.slice(0, printed), columns) },
    );
  return rows.map((cells, i) => rowAt(cells, i + 2)).join("");
}

function rowXml(cells: readonly string[], number: number, attributes: Readonly<Record<string, number>> = {}): string {
  return `${xmlTag("row", { r: number, ...attributes })}${cells.join("")}</row>`;
}

/** How high a row must be for the wrapped texts of the columns that are printed: not every program works it out when it opens a file. */
function heightOf(cells: readonly Cell[], columns: readonly SheetColumn[]): number {
  const lines = cells.map((cell, i) => (typeof cell !== "string" || columns[i]?.hidden === true ? 1 : Math.ceil(cell.length / (columns[i]!.width * FILLED))));
  return Math.min(MOST_HEIGHT, Math.max(1, ...lines) * LINE_HEIGHT + 2);
}

function cellXml(cell: Cell, address: string, column: SheetColumn | undefined): string {
  const style = column?.forReview === true ? STYLES.review : STYLES.plain;
  if (cell === null || cell === "") return xmlTag("c", { r: address, s: style }, "/>");
  if (typeof cell === "number") return `${xmlTag("c", { r: address, s: style })}<v>${cell}</v></c>`;
  if (typeof cell === "boolean") return textCell(cell ? "yes" : "no", address, STYLES.text);
  return textCell(cell, address, column?.forReview === true ? STYLES.review : FORMULA.test(cell) ? STYLES.guarded : STYLES.text);
}

function textCell(text: string, address: string, style: number): string {
  const short = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text;
  return `${xmlTag("c", { r: address, s: style, t: "inlineStr" })}<is><t xml:space="preserve">${xmlText(short).replace(CODED, "_x005F_")}</t></is></c>`;
}

/** Lists of the values that a reviewer may choose from. */
function validationsXml({ columns, rows }: Sheet): string {
  if (rows.length === 0) return "";
  const lists = columns.flatMap(({ accepted }, i) => {
    if (accepted === undefined) return [];
    const range = `${addressOf(i, 2)}:${addressOf(i, rows.length + 1)}`;
    return [
      `${xmlTag("dataValidation", { type: "list", allowBlank: 1, showErrorMessage: 1, errorTitle: "Not accepted", error: `Accepted are ${accepted.join(", ")}.`, sqref: range })}<formula1>${xmlText(`"${accepted.join(",")}"`)}</formula1></dataValidation>`,
    ];
  });
  return lists.length === 0 ? "" : `${xmlTag("dataValidations", { count: lists.length })}${lists.join("")}</dataValidations>`;
}
