import { attributeOf, childElements, parseXml, type XmlElement } from "../../read/word/xml.js";
import { unzip } from "../../read/word/unzip.js";
import { InputError } from "../../schema/error.js";

/** What Excel writes for a character that XML cannot hold (ECMA-376, ST_Xstring). */
const CODED = /_x([0-9a-f]{4})_/gi;

/** More rows no program writes (Excel specifications and limits). */
const MOST_ROWS = 1_048_576;

/**
 * The texts of a workbook, sheet by sheet and row by row: no formulas, no formats. Cells are where their addresses say.
 *
 * @param bytes the content of an XLSX file, whatever program wrote it
 * @param name shown in errors
 * @throws {InputError} `broken`, and what `unzip` throws
 */
export function readWorkbook(bytes: Uint8Array, name: string): Map<string, string[][]> {
  const parts = unzip(bytes, name);
  const root = (path: string) => {
    const part = parts.get(path);
    if (part === undefined) throw new InputError("broken", name, `it is no workbook: it has no part ${path}`);
    return parseXml(part, name).documentElement!;
  };
  const strings = parts.has("xl/sharedStrings.xml") ? named(root("xl/sharedStrings.xml"), "si").map(textOf) : [];
  const targets = new Map(
    childElements(root("xl/_rels/workbook.xml.rels")).map((relation) => [attributeOf(relation, "Id"), attributeOf(relation, "Target") ?? ""]),
  );
  const sheets = named(root("xl/workbook.xml"), "sheets").flatMap((list) => named(list, "sheet"));
  return new Map(sheets.map((sheet) => [attributeOf(sheet, "name") ?? "", rowsOf(root(partOf(targets.get(relationOf(sheet)) ?? "")), strings, name)]));
}

function relationOf(sheet: XmlElement): string | null {
  return sheet.getAttribute("r:id") ?? [...sheet.attributes].find(({ localName, prefix }) => localName === "id" && prefix !== null)?.value ?? null;
}

function partOf(target: string): string {
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

function named(parent: XmlElement, name: string): XmlElement[] {
  return childElements(parent).filter((child) => child.localName === name);
}

function rowsOf(sheet: XmlElement, strings: readonly string[], name: string): string[][] {
  const rows: string[][] = [];
  for (const row of named(sheet, "sheetData").flatMap((data) => named(data, "row"))) {
    const cells: string[] = [];
    for (const cell of named(row, "c")) cells[columnAt(attributeOf(cell, "r"), cells.length)] = valueOf(cell, strings);
    const number = Number(attributeOf(row, "r") ?? rows.length + 1);
    if (!Number.isInteger(number) || number < 1 || number > MOST_ROWS) throw new InputError("broken", name, `it has a row ${attributeOf(row, "r")}`);
    rows[number - 1] = Array.from(cells, (text) => text ?? "");
  }
  return Array.from(rows, (cells) => cells ?? []);
}

/** The column of «AB3», from 0. */
function columnAt(address: string | null, next: number): number {
  const letters = /^[A-Z]{1,3}/.exec(address ?? "")?.[0];
  return letters === undefined ? next : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function valueOf(cell: XmlElement, strings: readonly string[]): string {
  const type = attributeOf(cell, "t");
  if (type === "inlineStr") return named(cell, "is").map(textOf).join("");
  const value = named(cell, "v")[0]?.textContent ?? "";
  return type === "s" ? (strings[Number(value)] ?? "") : decoded(value);
}

/** The runs of a text without its phonetic guides. */
function textOf(item: XmlElement): string {
  const runs = childElements(item).flatMap((child) => (child.localName === "t" ? [child] : child.localName === "r" ? named(child, "t") : []));
  return decoded(runs.map((run) => run.textContent ?? "").join(""));
}

function decoded(text: string): string {
  return text.replace(CODED, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
