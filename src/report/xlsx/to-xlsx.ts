import type { Report } from "../../schema/report.js";
import type { Cell, Row } from "../rows/column.js";
import { toRows, type RowKind, type RowsByKind } from "../rows/to-rows.js";
import { FINDINGS_SHEET, ID_COLUMN, QUOTE_COLUMN, reviewColumns } from "./review-columns.js";
import type { Sheet, SheetColumn } from "./sheet.js";
import { writeWorkbook } from "./write-workbook.js";

/** A column of a sheet and the column of the rows that it shows. */
type Shown<Kind extends RowKind> = readonly [keyof RowsByKind[Kind] & string, string, number];

const FINDINGS: readonly Shown<"findings">[] = [
  ["id", ID_COLUMN, 18],
  ["outcomeInWords", "Outcome", 16],
  ["needsReview", "Needs review", 9],
  ["act", "Act", 14],
  ["speakers", "Speakers", 14],
  ["document", "Document", 18],
  ["paragraph", "Para.", 8],
  ["quote", QUOTE_COLUMN, 48],
  ["finding", "Its own matter", 36],
  ["relation", "The claim", 16],
  ["claimDocument", "Claim's document", 18],
  ["claimParagraph", "Claim's para.", 8],
  ["claimQuote", "The claim's words", 48],
  ["because", "Reason", 36],
  ["nearestQuote", "Nearest other words", 36],
  ["topics", "Topics", 22],
  ["confidence", "Confidence", 11],
  ["suppressed", "Suppressed because", 20],
];

const PAIRS: readonly Shown<"pairs">[] = [
  ["finding", "Finding", 18],
  ["relation", "Relation", 13],
  ["covers", "Covers", 9],
  ["findingDocument", "Finding's document", 18],
  ["findingParagraph", "Finding's para.", 8],
  ["findingQuote", QUOTE_COLUMN, 48],
  ["claimDocument", "Claim's document", 18],
  ["claimDate", "Claim's date", 11],
  ["claimParagraph", "Claim's para.", 8],
  ["claimQuote", "The claim's words", 48],
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

/**
 * A report as an XLSX workbook with frozen heads and filters: findings, with columns in which a reviewer decides (read back by
 * `readReviewSheet`), pairs, inconsistencies, and what was compared.
 *
 * @example await writeFile("report.xlsx", toXlsx(report))
 */
export function toXlsx(report: Report): Uint8Array {
  const findings = sheetOf(FINDINGS_SHEET, FINDINGS, toRows(report, "findings"));
  const review: readonly SheetColumn[] = Object.values(reviewColumns);
  return writeWorkbook([
    { ...findings, columns: [...findings.columns, ...review], rows: findings.rows.map((cells) => [...cells, ...review.map(() => null)]) },
    sheetOf("Pairs", PAIRS, toRows(report, "pairs")),
    sheetOf("Inconsistencies", INCONSISTENCIES, toRows(report, "inconsistencies")),
    aboutSheet(report),
  ]);
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
    ["Inconsistencies", summary.inconsistencies],
    ["Silence", "«Not found in this document» says nothing of what was done: silence is neither agreement nor contradiction."],
    ["How to review", `In the sheet «${FINDINGS_SHEET}» choose a verdict for a finding; with «corrected» choose the outcome too. Save as .xlsx and give the file back with --reviews.`],
    ...diagnostics.map(({ severity, message }) => [severity, message]),
  ];
  return { name: "About", columns: [{ title: "What", width: 24 }, { title: "Value", width: 100 }], rows };
}
