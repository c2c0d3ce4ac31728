import type { Report } from "../../schema/report.js";
import type { Cell, Row } from "../rows/column.js";
import { toRows, type RowKind, type RowsByKind } from "../rows/to-rows.js";
import { lookupOf } from "../rows/lookup.js";
import { FINDINGS_SHEET, ID_COLUMN, keyCells, keyColumns, reviewCells, reviewColumns } from "./review-columns.js";
import type { Sheet } from "./sheet.js";
import { writeWorkbook } from "./write-workbook.js";

/** A column of a sheet and the column of the rows that it shows. */
type Shown<Kind extends RowKind> = readonly [keyof RowsByKind[Kind] & string, string, number];

/** What a reviewer needs to decide, before the columns of the review. */
const FINDINGS: readonly Shown<"findings">[] = [
  ["outcomeInWords", "Outcome", 14],
  ["needsReview", "Needs review", 8],
  ["document", "Found in", 16],
  ["paragraph", "Para.", 7],
  ["finding", "The finding", 44],
  ["claimDocument", "Claimed in", 16],
  ["claimParagraph", "Para.", 7],
  ["claimQuote", "The claim that decides", 44],
  ["because", "Reason", 30],
];

/** The rest of what is known, after them. */
const FURTHER: readonly Shown<"findings">[] = [
  ["nearestQuote", "Nearest other claim", 40],
  ["act", "Act", 15],
  ["speakers", "Speakers", 14],
  ["topics", "Topics", 24],
  ["quote", "The finding in full", 44],
  ["confidence", "Confidence", 11],
  ["suppressed", "Suppressed because", 20],
  ["id", ID_COLUMN, 22],
];

const PAIRS: readonly Shown<"pairs">[] = [
  ["finding", "Finding", 18],
  ["relation", "Relation", 13],
  ["covers", "Covers", 9],
  ["findingDocument", "Finding's document", 18],
  ["findingParagraph", "Finding's para.", 8],
  ["findingQuote", "The finding", 48],
  ["claimDocument", "Claim's document", 18],
  ["claimDate", "Claim's date", 11],
  ["claimParagraph", "Claim's para.", 8],
  ["claimQuote", "The claim", 48],
  ["because", "Reason", 36],
  ["rule", "Rule", 18],
  ["score", "Score", 8],
];

const INCONSISTENCIES: readonly Shown<"inconsistencies">[] = [
  ["id", ID_COLUMN, 18],
  ["severity", "Severity", 11],
  ["kind", "Kind", 10],
  ["document", "Document", 18],
  ["paragraph", "Para.", 8],
  ["quote", "Words", 48],
  ["stated", "Stated", 14],
  ["computed", "Computed", 14],
  ["message", "Message", 40],
  ["elsewhere", "Other places", 40],
  ["suppressed", "Suppressed because", 20],
];

const PROMISES: readonly Shown<"promises">[] = [
  ["fate", "What became of it", 14],
  ["needsReview", "Needs review", 8],
  ["document", "Promised in", 18],
  ["date", "Date", 11],
  ["paragraph", "Para.", 8],
  ["quote", "The promise", 48],
  ["deadline", "Date set", 11],
  ["laterDocument", "Said later in", 18],
  ["laterDate", "Date", 11],
  ["laterParagraph", "Para.", 8],
  ["laterQuote", "Said later", 48],
  ["because", "Reason", 36],
  ["byDocument", "In each later document", 36],
];

/**
 * A report as an XLSX workbook with frozen heads and filters: findings, with columns in which a reviewer decides (read back by
 * `readReviewSheet`), pairs, inconsistencies, promises where there
 * are any, and what was compared.
 *
 * @example await writeFile("report.xlsx", toXlsx(report))
 */
export function toXlsx(report: Report): Uint8Array {
  return writeWorkbook([
    findingsSheet(report),
    sheetOf("Pairs", PAIRS, toRows(report, "pairs")),
    sheetOf("Inconsistencies", INCONSISTENCIES, toRows(report, "inconsistencies")),
    ...(report.promises === undefined ? [] : [sheetOf("Promises", PROMISES, toRows(report, "promises"))]),
    aboutSheet(report),
  ]);
}

function findingsSheet(report: Report): Sheet {
  const { claims } = lookupOf(report);
  const rows = toRows(report, "findings");
  const [before, after] = [sheetOf(FINDINGS_SHEET, FINDINGS, rows), sheetOf(FINDINGS_SHEET, FURTHER, rows)];
  const textOf = (claim: string) => claims.get(claim)?.text ?? "";
  const review = report.findings.map(reviewCells);
  const keys = report.findings.map((finding) => keyCells(finding, textOf));
  return {
    name: FINDINGS_SHEET,
    columns: [...before.columns, ...Object.values(reviewColumns), ...after.columns, ...Object.values(keyColumns)],
    rows: report.findings.map((_, i) => [...before.rows[i]!, ...review[i]!, ...after.rows[i]!, ...keys[i]!]),
    printed: before.columns.length + Object.keys(reviewColumns).length,
  };
}

function sheetOf<Kind extends RowKind>(name: string, shown: readonly Shown<Kind>[], rows: readonly Row[]): Sheet {
  return { name, columns: shown.map(([, title, width]) => ({ title, width })), rows: rows.map((row) => shown.map(([key]): Cell => row[key] ?? null)) };
}

function aboutSheet({ generator, documents, summary, diagnostics }: Report): Sheet {
  const rows: Cell[][] = [
    ["Made by", `${generator.name} ${generator.version}, knowledge of ${generator.knowledge}`],
    ...documents.map(({ role, symbol, id, date, kind, sha256 }) => [role === "claims" ? "Claims" : "Findings", `${symbol ?? id}${date === null ? "" : `, ${date}`} (${kind}; file ${id}; SHA-256 ${sha256})`]),
    ["Findings", summary.findings],
    ...Object.entries(summary.outcomes).map(([outcome, count]) => [`Outcome: ${outcome}`, count]),
    ["Claims read", summary.claims],
    ...Object.entries(summary.standings ?? {}).map(([standing, count]) => [`Claims: ${standing}`, count]),
    ["Inconsistencies", summary.inconsistencies],
    ...Object.entries(summary.promises ?? {}).map(([fate, count]) => [`Promises: ${fate}`, count]),
    ["Silence", "«Not found in this document» says nothing of what was done: silence is neither agreement nor contradiction."],
    ["How to review", `In the sheet «${FINDINGS_SHEET}» choose a verdict for a finding; with «corrected» choose the outcome too. Save as .xlsx and give the file back with --reviews.`],
    ...diagnostics.map(({ severity, message }) => [severity, message]),
  ];
  return { name: "About", columns: [{ title: "What", width: 24 }, { title: "Value", width: 100 }], rows };
}
