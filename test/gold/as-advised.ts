import type { Report } from "../../src/schema/report.js";
import type { Evidence } from "../../src/schema/verdict.js";

/**
 * A report as it would be if its last model had decided: outcome and evidence of its advice in the place of the rules'. What rules and
 * model say otherwise needs review.
 */
export function asAdvised(report: Report): Report {
  const findings = report.findings.map((finding) => {
    const advice = finding.advice?.at(-1);
    if (advice === undefined) return finding;
    const evidence = advice.evidence.map((opinion): Evidence => ({ ...opinion, rule: advice.model, because: "", more: [] }));
    const passed = finding.evidence
      .filter(({ claim }) => !evidence.some((item) => item.claim === claim))
      .map(({ claim, score, source }) => ({ claim, score, proposedBy: ["rules"], source }));
    const needsReview = finding.needsReview || advice.outcome !== finding.outcome;
    return { ...finding, outcome: advice.outcome, how: advice.how, needsReview, evidence, candidates: [...passed, ...finding.candidates] };
  });
  return { ...report, findings };
}
