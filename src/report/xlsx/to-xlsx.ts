import type { Advice, Query } from "../../schema/inconsistency.js";
import type { Report } from "../../schema/report.js";
import type { Outcome } from "../../schema/verdict.js";
import { isAudit } from "../is-audit.js";
import type { Cell, Row } from "../rows/column.js";
import { lookupOf } from "../rows/lookup.js";
import { documentsById, placeOf } from "../rows/place-of.js";
import { toRows, type RowKind } from "../rows/to-rows.js";
import {
  figureKeyColumns,
  figureReviewCells,
  figureReviewColumns,
  FINDINGS_SHEET,
  INCONSISTENCIES_SHEET,
  keyCells,
  keyColumns,
  reviewCells,
  reviewColumns,
} from "./review-columns.js";
import type { Sheet, SheetColumn } from "./sheet.js";
import { findingsFurther, findingsShown, inconsistenciesFurther, inconsistenciesShown, pairsShown, promisesShown, type Shown } from "./shown-columns.js";
import { writeWorkbook } from "./write-workbook.js";
import { aboutSheet } from "./about-sheet.js";
import { requireReport } from "../require-report.js";

const OUTCOMES: readonly Outcome[] = ["contradicted", "partial", "matched", "unaddressed"];

/**
 * A report as an XLSX workbook with frozen heads and filters: findings and inconsistencies, with columns in which a reviewer
 * decides (read back by `readReviewSheet`), pairs, promises where there are any, questions and advice, and what was compared. An audit
 * has no findings or pairs.
 *
 * @param report as `check` or `parseReportJson` gives it
 * @returns the content of the file
 * @throws {InputError} `bad-option` where it is no report
 * @example await writeFile("report.xlsx", toXlsx(report))
 */
export function toXlsx(report: Report): Uint8Array {
  requireReport(report, "toXlsx");
  const compared = isAudit(report) ? [] : [findingsSheet(report), sheetOf("Pairs", pairsShown, toRows(report, "pairs"))];
  const promises = report.promises === undefined ? [] : [sheetOf("Promises", promisesShown, toRows(report, "promises"))];
  return writeWorkbook([...compared, inconsistenciesSheet(report), ...promises, ...hintSheets(report), aboutSheet(report)]);
}

/** What has to be mended comes first. */
function findingsSheet(unordered: Report): Sheet {
  const report = { ...unordered, findings: OUTCOMES.flatMap((outcome) => unordered.findings.filter((finding) => finding.outcome === outcome)) };
  const { claims } = lookupOf(report);
  const textOf = (claim: string) => claims.get(claim)?.text ?? "";
  return reviewSheet(FINDINGS_SHEET, findingsShown, findingsFurther, toRows(report, "findings"), {
    columns: [Object.values(reviewColumns), Object.values(keyColumns)],
    cells: report.findings.map((finding) => ({ review: reviewCells(finding), keys: keyCells(finding, textOf) })),
  });
}

function inconsistenciesSheet(report: Report): Sheet {
  return reviewSheet(INCONSISTENCIES_SHEET, inconsistenciesShown, inconsistenciesFurther, toRows(report, "inconsistencies"), {
    columns: [Object.values(figureReviewColumns), Object.values(figureKeyColumns)],
    cells: report.inconsistencies.map(figureReviewCells),
  });
}

/** What a reviewer fills in, and what the program knows the row by. */
interface ReviewPart {
  readonly columns: readonly [readonly SheetColumn[], readonly SheetColumn[]];
  readonly cells: readonly { readonly review: readonly Cell[]; readonly keys: readonly Cell[] }[];
}

/** What is needed to decide, the columns of the review, the rest, the hidden keys. */
function reviewSheet<Kind extends RowKind>(
  name: string,
  shown: readonly Shown<Kind>[],
  further: readonly Shown<Kind>[],
  rows: readonly Row[],
  { columns: [review, keys], cells }: ReviewPart,
): Sheet {
  const [before, after] = [sheetOf(name, shown, rows), sheetOf(name, further, rows)];
  return {
    name,
    columns: [...before.columns, ...review, ...after.columns, ...keys],
    rows: cells.map((cell, i) => [...before.rows[i]!, ...cell.review, ...after.rows[i]!, ...cell.keys]),
    printed: before.columns.length + review.length,
  };
}

function sheetOf<Kind extends RowKind>(name: string, shown: readonly Shown<Kind>[], rows: readonly Row[]): Sheet {
  return { name, columns: shown.map(([, title, width]) => ({ title, width })), rows: rows.map((row) => shown.map(([key]): Cell => row[key] ?? null)) };
}

/** What an editor may ask about and hints to the author, each where there are some. */
function hintSheets(report: Report): Sheet[] {
  const documents = documentsById(report);
  const columns = [
    { title: "Message", width: 60 },
    { title: "Place", width: 24 },
    { title: "Words", width: 70 },
  ];
  const rowOf = ({ message, places: [first] }: Query | Advice): Cell[] => [
    message,
    first === undefined ? null : placeOf(first.source, documents),
    first?.source.quote ?? null,
  ];
  const sheets = [
    { name: "Questions", columns, rows: (report.queries ?? []).map(rowOf) },
    { name: "Advice", columns, rows: (report.advice ?? []).map(rowOf) },
  ];
  return sheets.filter(({ rows }) => rows.length > 0);
}
