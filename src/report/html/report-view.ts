import type { JudgedClaim, JudgedFinding, Report, ReportDocument } from "../../schema/report.js";
import { changesOf, type Changes } from "../baseline/changes-of.js";
import { anchorsOf } from "./anchors.js";

/** A report with what its parts look up in each other. */
export interface ReportView {
  readonly report: Report;
  readonly documents: ReadonlyMap<string, ReportDocument>;
  readonly claims: ReadonlyMap<string, JudgedClaim>;
  /** Findings that count: what is suppressed stands apart. */
  readonly counted: readonly JudgedFinding[];
  /** Names in the page, by id of the finding or the inconsistency. */
  readonly anchors: ReadonlyMap<string, string>;
  /** What changed since the last check, where there is one. */
  readonly changes: Changes;
}

/** A report with what each of its sections looks up. */
export function reportView(report: Report): ReportView {
  return {
    report,
    documents: new Map(report.documents.map((document) => [document.id, document])),
    claims: new Map(report.claims.map((claim) => [claim.id, claim])),
    counted: report.findings.filter(({ suppressed }) => suppressed === undefined),
    anchors: anchorsOf([...report.findings, ...report.inconsistencies].map(({ id }) => id)),
    changes: changesOf(report),
  };
}

/** How a document is called: its symbol, else its name. */
export function documentName(view: ReportView, id: string): string {
  return view.documents.get(id)?.symbol ?? id;
}
