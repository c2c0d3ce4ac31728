import type { FindingAct } from "../schema/assertion.js";
import type { DocumentOutcome, Evidence, How, Outcome } from "../schema/verdict.js";

/**
 * The outcome of a finding over its evidence; this precedence stands nowhere else.
 *
 * contradicted: a claim contradicts the finding's own matter and nothing later settles it. matched: a claim confirms or fulfils
 * the whole. partial: anything speaks to the matter. unaddressed: nothing does.
 *
 * @param evidence judged pairs of one or more documents
 * @param settledLater whether a claim of a later time fulfils what another contradicts
 */
export function decideOutcome(evidence: readonly Evidence[], settledLater = false): Outcome {
  if (evidence.length === 0) return "unaddressed";
  if (evidence.some((item) => item.relation === "contradicts" && item.covers === "whole") && !settledLater) return "contradicted";
  if (evidence.some((item) => (item.relation === "confirms" || item.relation === "fulfils") && item.covers === "whole")) return "matched";
  return "partial";
}

/** In what way a match matches: reported as done, conceded by the State, or agreed. */
export function howMatched(act: FindingAct, outcome: Outcome, evidence: readonly Evidence[]): How | null {
  if (outcome !== "matched") return null;
  if (evidence.some((item) => item.relation === "fulfils" && item.covers === "whole")) return "reported-done";
  return act === "concern" ? "conceded" : "agreed";
}

const PRECEDENCE: readonly Outcome[] = ["contradicted", "matched", "partial", "unaddressed"];

/** The document that decides over several: the latest that speaks to the matter; without dates, the strongest outcome. */
export function decidingDocument(byDocument: readonly DocumentOutcome[]): DocumentOutcome | null {
  const speaking = byDocument.filter((item) => item.outcome !== "unaddressed");
  const dated = speaking.every((item) => item.date !== null);
  const rank = (item: DocumentOutcome) => PRECEDENCE.indexOf(item.outcome);
  const later = (a: DocumentOutcome, b: DocumentOutcome) => (dated && a.date !== b.date ? (a.date! < b.date! ? 1 : -1) : rank(a) - rank(b));
  return [...speaking].sort(later)[0] ?? null;
}
