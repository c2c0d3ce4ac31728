import { zipSync, type Zippable } from "fflate";
import { xmlTag, xmlText } from "../xml-text.js";
import { rangeOf, type Sheet } from "./sheet.js";
import { sheetXml } from "./sheet-xml.js";
import { stylesXml } from "./styles-xml.js";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** ZIP needs a time; the same content gives the same bytes. */
const MADE = new Date(1980, 0, 1);

/**
 * Sheets as an XLSX workbook. Written from templates of five parts, so that the same sheets give the same bytes, filters and lists
 * are there, and no text can become a formula; what a general library would need plug-ins for.
 *
 * @returns the bytes of the file
 * @example writeWorkbook([{ name: "Findings", columns: [{ title: "Id", width: 12 }], rows: [["f1"]] }])
 */
export function writeWorkbook(sheets: readonly Sheet[]): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(sheets),
    "_rels/.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": workbookXml(sheets),
    "xl/_rels/workbook.xml.rels": workbookRelations(sheets),
    "xl/styles.xml": stylesXml,
  };
  sheets.forEach((sheet, i) => (parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet, i === 0)));
  const encoder = new TextEncoder();
  const files: Zippable = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, encoder.encode(xml)]));
  return zipSync(files, { level: 6, mtime: MADE });
}

function contentTypes(sheets: readonly Sheet[]): string {
  const overrides = sheets.map((_, i) => xmlTag("Override", { PartName: `/xl/worksheets/sheet${i + 1}.xml`, ContentType: `${TYPE}.worksheet+xml` }, "/>"));
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${overrides.join("")}</Types>`;
}

/** Names say to Excel where the filters are, and which row to repeat on every printed page. */
function workbookXml(sheets: readonly Sheet[]): string {
  const list = sheets.map(({ name }, i) => xmlTag("sheet", { name, sheetId: i + 1, "r:id": `rId${i + 1}` }, "/>"));
  const names = sheets.flatMap((sheet, i) => [
    `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">'${xmlText(sheet.name)}'!${rangeOf(sheet)}</definedName>`,
    `<definedName name="_xlnm.Print_Area" localSheetId="${i}">'${xmlText(sheet.name)}'!${rangeOf(sheet, sheet.printed)}</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${xmlText(sheet.name)}'!$1:$1</definedName>`,
  ]);
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView/></bookViews><sheets>${list.join("")}</sheets><definedNames>${names.join("")}</definedNames></workbook>`;
}

function workbookRelations(sheets: readonly Sheet[]): string {
  const list = sheets.map((_, i) =>
    xmlTag("Relationship", { Id: `rId${i + 1}`, Type: `${RELATIONS}/worksheet`, Target: `worksheets/sheet${i + 1}.xml` }, "/>"),
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}${xmlTag("Relationship", { Id: `rId${sheets.length + 1}`, Type: `${RELATIONS}/styles`, Target: "styles.xml" }, "/>")}</Relationships>`;
}
