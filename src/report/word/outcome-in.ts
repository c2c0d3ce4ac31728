import { howMatched } from "../../judge/outcome.js";
import type { JudgedFinding } from "../../schema/report.js";
import type { Evidence } from "../../schema/verdict.js";

/** What became of a finding in one document. */
export interface OutcomeIn extends Pick<JudgedFinding, "outcome" | "how"> {
  readonly evidence: readonly Evidence[];
}

/**
 * The outcome of a finding in one of several documents of the State, with the evidence there, best first.
 *
 * @param document its id in the report
 */
export function outcomeIn({ act, evidence, byDocument }: JudgedFinding, document: string): OutcomeIn {
  const here = byDocument.find((entry) => entry.document === document);
  if (here === undefined) return { outcome: "unaddressed", how: null, evidence: [] };
  const judged = here.evidence.flatMap((index) => evidence[index] ?? []);
  return { outcome: here.outcome, how: howMatched(act, here.outcome, judged), evidence: judged };
}
