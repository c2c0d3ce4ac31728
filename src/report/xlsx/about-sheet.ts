import type { Report } from "../../schema/report.js";
import { baselineWords } from "../baseline/baseline-words.js";
import { isAudit } from "../is-audit.js";
import type { Cell } from "../rows/column.js";
import { FINDINGS_SHEET, INCONSISTENCIES_SHEET } from "./review-columns.js";
import type { Sheet } from "./sheet.js";

/** A row for each count of a kind. */
function counted(what: string, counts: Readonly<Record<string, number>> = {}): Cell[][] {
  return Object.entries(counts).map(([name, count]) => [`${what}${name}`, count]);
}

function countsOfFindings({ summary }: Report): Cell[][] {
  return [
    ["Findings", summary.findings],
    ...counted("Outcome: ", summary.outcomes),
    ["Claims read", summary.claims],
    ...counted("Claims: ", summary.standings),
    ...counted("Promises: ", summary.promises),
    ["Silence", "«Not found in this document» says nothing of what was done: silence is neither agreement nor contradiction."],
  ];
}

const HOW_TO_REVIEW = `In the sheets «${FINDINGS_SHEET}» and «${INCONSISTENCIES_SHEET}» choose a verdict for a row; with «corrected» choose what it is too. Save as .xlsx and give the file back with --reviews.`;

/** What a report is, how to review it, and what its counts are. */
export function aboutSheet(report: Report): Sheet {
  const { generator, documents, summary, diagnostics, baseline } = report;
  const rows: Cell[][] = [
    ["Made by", `${generator.name} ${generator.version}, knowledge of ${generator.knowledge}`],
    ...documents.map(({ role, symbol, id, date, kind, sha256 }) => [
      role === "claims" ? "Claims" : "Findings",
      `${symbol ?? id}${date === null ? "" : `, ${date}`} (${kind}; file ${id}; SHA-256 ${sha256})`,
    ]),
    ...(isAudit(report) ? [] : countsOfFindings(report)),
    ["Inconsistencies", summary.inconsistencies],
    ...counted("Outcomes ", summary.reviews),
    ...counted("Figures ", summary.inconsistencyReviews),
    ...(baseline === undefined ? [] : [["Since the last check", baselineWords(baseline)]]),
    ["How to review", HOW_TO_REVIEW],
    ...diagnostics.map(({ severity, message }) => [severity, message]),
  ];
  return {
    name: "About",
    columns: [
      { title: "What", width: 24 },
      { title: "Value", width: 100 },
    ],
    rows,
  };
}
