import { decideOutcome, decidingDocument, howMatched } from "../judge/outcome.js";
import type { ModelAdvice, Opinion } from "../schema/model-advice.js";
import type { JudgedFinding } from "../schema/report.js";
import type { DocumentOutcome, Evidence } from "../schema/verdict.js";
import type { Advisor } from "./advisor.js";

/** The outcome that a model's opinions come to, by the same precedence as that of the rules. */
export function adviceOf({ model, promptVersion }: Advisor, finding: JudgedFinding, opinions: readonly Opinion[], refused: number): ModelAdvice {
  const pairs = opinions.map((opinion): Evidence => ({ ...opinion, rule: model, because: "", more: [] }));
  const byDocument = finding.byDocument.map(({ document, date }): DocumentOutcome => {
    const own = pairs.filter(({ source }) => source.document === document);
    return { document, date, outcome: decideOutcome(own), evidence: own.map((pair) => pairs.indexOf(pair)) };
  });
  const deciding = decidingDocument(byDocument);
  const outcome = deciding?.outcome ?? "unaddressed";
  const decisive = deciding?.evidence.map((index) => pairs[index]!) ?? [];
  return { model, promptVersion, outcome, how: howMatched(finding.act, outcome, decisive), evidence: [...opinions], refused };
}
