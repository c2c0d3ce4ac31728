import type { JudgedClaim, Report, ReportDocument } from "../../schema/report.js";
import type { Since } from "../../schema/baseline.js";
import type { Source } from "../../schema/source.js";
import type { Outcome } from "../../schema/verdict.js";
import { anchorsOf } from "./anchors.js";

/** A report with what its parts look up in each other. */
export interface ReportView {
  readonly report: Report;
  readonly documents: ReadonlyMap<string, ReportDocument>;
  readonly claims: ReadonlyMap<string, JudgedClaim>;
  /** Names in the page, by id of the finding. */
  readonly anchors: ReadonlyMap<string, string>;
  /** How each finding stands to the last check, where there is one. */
  readonly since: ReadonlyMap<string, { readonly since: Since; readonly before: Outcome | null }>;
}

export function reportView(report: Report): ReportView {
  return {
    report,
    documents: new Map(report.documents.map((document) => [document.id, document])),
    claims: new Map(report.claims.map((claim) => [claim.id, claim])),
    anchors: anchorsOf(report.findings.map(({ id }) => id)),
    since: new Map((report.baseline?.findings ?? []).map(({ finding, since, before }) => [finding, { since, before }])),
  };
}

/** How a document is called: its symbol, else its name. */
export function documentName(view: ReportView, id: string): string {
  return view.documents.get(id)?.symbol ?? id;
}

/** Where words stand: paragraph, or line where paragraphs have no numbers. */
export function placeWords({ paragraph, line }: Pick<Source, "paragraph" | "line">): string {
  return paragraph !== null ? `para. ${paragraph}` : line !== null ? `line ${line}` : "";
}
