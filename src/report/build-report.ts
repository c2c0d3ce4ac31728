import type { Claim } from "../schema/assertion.js";
import type { Role, UnDocument } from "../schema/document.js";
import type { Inconsistency } from "../schema/inconsistency.js";
import type { Diagnostic, JudgedFinding, Report, ReportDocument } from "../schema/report.js";
import { KNOWLEDGE_VERSION, SCHEMA_VERSION, VERSION } from "../schema/version.js";
import { isDocument, type Side } from "./sides.js";
import { summarise } from "./summarise.js";

/** Puts together the one report that `check` returns. */
export function buildReport(input: { claims: Side; findings: Side }, claims: readonly Claim[], findings: JudgedFinding[], inconsistencies: Inconsistency[], options: Record<string, unknown>): Report {
  const documents = [...documentsOf(input.claims, "claims"), ...documentsOf(input.findings, "findings")];
  return {
    schemaVersion: SCHEMA_VERSION,
    generator: { name: "rapporteur", version: VERSION, knowledge: KNOWLEDGE_VERSION },
    options,
    documents,
    findings,
    claims: withFindings(claims, findings),
    inconsistencies,
    diagnostics: diagnosticsOf(documents),
    summary: summarise(findings, claims.length, inconsistencies),
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

/** Each claim with the findings that it is evidence for. */
function withFindings(claims: readonly Claim[], findings: readonly JudgedFinding[]): Report["claims"] {
  const bearing = new Map<string, string[]>();
  for (const finding of findings)
    for (const { claim } of finding.evidence) {
      const list = bearing.get(claim);
      if (list === undefined) bearing.set(claim, [finding.id]);
      else list.push(finding.id);
    }
  return claims.map((claim) => ({ ...claim, findings: bearing.get(claim.id) ?? [] }));
}

function diagnosticsOf(documents: readonly ReportDocument[]): Diagnostic[] {
  return documents.flatMap((document): Diagnostic[] => {
    const missing = (["state", "date"] as const).filter((field) => document[field] === null);
    return missing.map((field) => ({ code: `unknown-${field}`, severity: "warning", document: document.id, message: `The ${field} of ${document.id} is not known; give it with --about.` }));
  });
}
