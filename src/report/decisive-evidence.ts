import { decidingDocument } from "../judge/outcome.js";
import type { JudgedFinding } from "../schema/report.js";
import type { Evidence, Outcome, Relation } from "../schema/verdict.js";

/** Relations that bring an outcome about, where they cover the whole of a finding. */
const DECIDE: Readonly<Partial<Record<Outcome, readonly Relation[]>>> = { contradicted: ["contradicts"], matched: ["confirms", "fulfils"] };

/**
 * The pair that an outcome rests on: of the document that decides, the best that has the outcome's relation to the whole, else its
 * best. Null where nothing was found.
 *
 * @example decisiveEvidence(finding)?.because // "the finding says «B», the claim says «A» for the same time."
 */
export function decisiveEvidence({ outcome, evidence, byDocument }: JudgedFinding): Evidence | null {
  const deciding = decidingDocument(byDocument);
  const offered = (deciding?.evidence ?? evidence.map((_, i) => i)).flatMap((i) => evidence[i] ?? []);
  const relations = DECIDE[outcome] ?? [];
  return offered.find(({ relation, covers }) => covers === "whole" && relations.includes(relation)) ?? offered[0] ?? null;
}

/** The evidence of a finding as a person reads it: first what its outcome rests on. */
export function decisiveFirst(finding: JudgedFinding): Evidence[] {
  const decisive = decisiveEvidence(finding);
  return decisive === null ? [] : [decisive, ...finding.evidence.filter((item) => item !== decisive)];
}
