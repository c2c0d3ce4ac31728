import type { Claim } from "../schema/assertion.js";
import type { Role, UnDocument } from "../schema/document.js";
import type { Inconsistency } from "../schema/inconsistency.js";
import type { PromiseOfState } from "../schema/promise.js";
import type { Diagnostic, JudgedFinding, Report, ReportDocument } from "../schema/report.js";
import { KNOWLEDGE_VERSION, SCHEMA_VERSION, VERSION } from "../schema/version.js";
import { judgedClaims } from "./judged-claims.js";
import { isDocument, type Side } from "./sides.js";
import { summarise } from "./summarise.js";

/** What was worked out of the input. */
export interface Results {
  readonly claims: readonly Claim[];
  readonly findings: JudgedFinding[];
  readonly inconsistencies: Inconsistency[];
  /** Null where no document is later than another. */
  readonly promises: PromiseOfState[] | null;
  readonly diagnostics: Diagnostic[];
}

/** Puts together the one report that `check` returns. */
export function buildReport(input: { claims: Side; findings: Side }, results: Results, options: Record<string, unknown>): Report {
  const { findings, inconsistencies, promises, diagnostics } = results;
  const claims = judgedClaims(results.claims, findings);
  const documents = [...documentsOf(input.claims, "claims"), ...documentsOf(input.findings, "findings")];
  return {
    schemaVersion: SCHEMA_VERSION,
    generator: { name: "rapporteur", version: VERSION, knowledge: KNOWLEDGE_VERSION },
    options,
    documents,
    findings,
    claims,
    inconsistencies,
    ...(promises === null ? {} : { promises }),
    diagnostics,
    summary: summarise(findings, claims, inconsistencies, promises),
  };
}

function documentsOf(side: Side, role: Role): ReportDocument[] {
  return side.filter(isDocument).map((document) => ({
    id: document.id,
    role,
    kind: document.kind,
    state: document.state,
    symbol: document.symbol,
    title: document.title,
    date: document.date,
    session: document.session ?? null,
    language: document.language,
    paragraphs: document.paragraphs.length,
    words: wordCount(document),
    encoding: document.encoding,
    sha256: document.sha256,
    basis: document.basis,
  }));
}

function wordCount(document: UnDocument): number {
  return document.paragraphs.reduce((sum, paragraph) => sum + (paragraph.cut.text.match(/\S+/g)?.length ?? 0), 0);
}
