import { auditAcross, conflictsAcross } from "../audit/across/across.js";
import { advise } from "../audit/advice.js";
import { audit } from "../audit/audit.js";
import type { UnDocument } from "../schema/document.js";
import type { Report } from "../schema/report.js";
import { buildReport } from "./build-report.js";
import { diagnosticsOn } from "./diagnostics-on.js";

/** What an audit gives beside the places that do not agree. */
export interface AuditReportOptions {
  /** `false` leaves out the advice to authors. */
  readonly advice?: boolean;
  /** The date of the recommendations that the documents answer. */
  readonly recommended?: string | undefined;
  /** Every relation that was computed too, and how the documents stand to each other. */
  readonly all?: boolean;
}

/**
 * Holds documents of a State against themselves and each other, without any findings, as a report that every format shows.
 *
 * @example auditReport([draft]).inconsistencies.map(({ message }) => message)
 */
export function auditReport(documents: readonly UnDocument[], { advice = true, recommended, all = false }: AuditReportOptions = {}): Report {
  const audits = documents.map((document) => audit(document));
  const inconsistencies = [...audits.flatMap((found) => found.inconsistencies), ...conflictsAcross(documents)];
  const results = { claims: [], findings: [], inconsistencies, promises: null, diagnostics: diagnosticsOn(documents, []) };
  return {
    ...buildReport({ claims: documents, findings: [] }, results, {}),
    queries: audits.flatMap(({ queries }) => queries),
    ...(advice ? { advice: documents.flatMap((document) => advise(document, { recommended })) } : {}),
    ...(all ? { relations: audits.flatMap(({ relations }) => relations), across: auditAcross(documents) } : {}),
  };
}
