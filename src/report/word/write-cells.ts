import { ASSESSMENT_HEADING } from "../../knowledge/documents/thematic-columns.js";
import type { ThematicRow } from "../../read/thematic/thematic-row.js";
import { readThematicList, type ThematicList } from "../../read/thematic/thematic-list.js";
import { isHeadingRow } from "../../read/thematic/thematic-table.js";
import { tablesIn } from "../../read/word/tables-in.js";
import { isElement, isWord, type XmlElement } from "../../read/word/xml.js";
import type { JudgedFinding, Report } from "../../schema/report.js";
import { addColumn } from "./add-column.js";
import { assessmentLines } from "./assessment-lines.js";
import { fillCell } from "./fill-cell.js";
import type { FilledMatrix } from "./fill-matrix.js";
import type { Edit } from "./splice.js";
import { xmlPart, type XmlPart } from "./xml-part.js";
import { zipParts } from "./zip-parts.js";
import { otherReport } from "./other-report.js";

/** Writes what a report says into the cells of a list; `fillMatrix` says how. */
export function writeCells(bytes: Uint8Array, report: Report, name: string): FilledMatrix {
  const list = readThematicList(bytes, name);
  const word = list.package;
  const part = xmlPart(word.parts.get(word.xml.path)!, name, word.xml.document);
  const linesOf = linesByRow(report, name);
  const hasColumn = list.columns.some(({ column }) => column === "assessment");
  const isEmpty = ({ cell, filled }: ThematicRow) => !hasColumn || (cell !== null && filled === null);
  const edits = hasColumn
    ? list.rows.filter(isEmpty).flatMap((row) => fillCell(part, row.cell!.node, row.place.node, linesOf(row)))
    : columnEdits(part, list, linesOf);
  const numbersOf = (rows: readonly ThematicRow[]) => rows.map(({ finding }) => finding.number ?? finding.id);
  return {
    bytes: edits.length === 0 ? bytes : zipParts(new Map([...word.parts, [word.xml.path, part.change(edits)]])),
    filled: numbersOf(list.rows.filter(isEmpty)),
    kept: numbersOf(list.rows.filter((row) => !isEmpty(row))),
    columnAdded: !hasColumn,
  };
}

function linesByRow(report: Report, name: string): (row: ThematicRow) => string[] {
  const findings = new Map<string, JudgedFinding>(report.findings.map((finding) => [finding.id, finding]));
  return ({ finding: { id } }) => {
    const finding = findings.get(id);
    if (finding === undefined) throw otherReport(`${name}, ${id}`, [...new Set(report.findings.map(({ source }) => source.document))]);
    return assessmentLines(finding, report);
  };
}

/** A column for every table of the list, with its heading and the lines of each recommendation. */
function columnEdits(part: XmlPart, { rows, package: word }: ThematicList, linesOf: (row: ThematicRow) => string[]): Edit[] {
  const listed = new Map(rows.map((row) => [rowOf(row.place.node), row]));
  const headings = new Set(
    tablesIn(word)
      .flat()
      .filter((row) => isHeadingRow(word.text, row))
      .map(([first]) => rowOf(first!.cell.node)),
  );
  const tables = new Set([...listed.keys()].map((row) => ancestor(row, "tbl")));
  return [...tables].flatMap((table) =>
    addColumn(part, table, (row) => {
      const found = listed.get(row);
      return headings.has(row) ? { heading: ASSESSMENT_HEADING } : { lines: found === undefined ? [] : linesOf(found) };
    }),
  );
}

function rowOf(cell: XmlElement): XmlElement {
  return ancestor(cell, "tr");
}

function ancestor(element: XmlElement, name: string): XmlElement {
  let node = element.parentNode;
  while (node !== null && !isWord(node, name)) node = node.parentNode;
  if (node === null || !isElement(node)) throw new TypeError(`no ${name} around ${element.nodeName}`);
  return node;
}
