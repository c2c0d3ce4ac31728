import { isAudit } from "./is-audit.js";
import type { Suppression } from "../schema/config.js";
import type { Diagnostic, Report } from "../schema/report.js";

/**
 * Marks what the caller keeps out of the exit status, each with the reason; a suppression of something that is not there becomes a
 * diagnostic, so that none is forgotten; an audit knows no findings and leaves that to `check`.
 *
 * @returns a new report, with nothing left out
 * @example suppress(report, [{ id: "c.txt#7.a", reason: "answered in the annex" }])
 */
export function suppress(report: Report, suppressions: readonly Suppression[]): Report {
  if (suppressions.length === 0) return report;
  const reasons = new Map(suppressions.map(({ id, reason }) => [id, reason]));
  const marked = <Row extends { id: string }>(row: Row): Row => (reasons.has(row.id) ? { ...row, suppressed: reasons.get(row.id)! } : row);
  const known = new Set([...report.findings, ...report.inconsistencies].map(({ id }) => id));
  const unused = isAudit(report) ? [] : suppressions.filter(({ id }) => !known.has(id));
  const diagnostics = unused.map(({ id }): Diagnostic => ({
    code: "unused-suppression",
    severity: "warning",
    document: null,
    message: `The suppression of ${id} applies to nothing: no finding or inconsistency has this id.`,
  }));
  return {
    ...report,
    findings: report.findings.map(marked),
    inconsistencies: report.inconsistencies.map(marked),
    diagnostics: [...report.diagnostics, ...diagnostics],
  };
}
