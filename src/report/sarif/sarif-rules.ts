import { inconsistencyKindSchema } from "../../schema/inconsistency.js";
import type { Report } from "../../schema/report.js";
import { rules } from "../../judge/rules/index.js";
import { sarifText } from "./sarif-text.js";

/** The rule of findings that no claim speaks to. */
export const UNADDRESSED = "unaddressed";

/** The rule of one kind of inconsistency. */
export function inconsistencyRule(kind: string): string {
  return `inconsistency-${kind}`;
}

/** What a SARIF viewer shows of each rule that a report uses: ours by their descriptions, a caller's own by their ids. */
export function sarifRules(report: Report) {
  const descriptions = new Map([
    ...rules.map(({ id, description }) => [id, description] as const),
    ...inconsistencyKindSchema.options.map((kind) => [inconsistencyRule(kind), `A document disagrees with itself (${kind}).`] as const),
    [UNADDRESSED, "Nothing in the claims speaks to the finding. Silence is neither agreement nor contradiction."] as const,
  ]);
  const used = [
    ...report.findings.flatMap(({ evidence }) => evidence.map(({ rule }) => rule)),
    ...report.inconsistencies.map(({ kind }) => inconsistencyRule(kind)),
    UNADDRESSED,
  ];
  return [...new Set(used)].sort().map((id) => ({ id, shortDescription: { text: sarifText(descriptions.get(id) ?? id) } }));
}
