import type { Inconsistency, Severity } from "../../schema/inconsistency.js";
import type { JudgedFinding, Report } from "../../schema/report.js";
import type { Outcome } from "../../schema/verdict.js";
import { decisiveEvidence } from "../decisive-evidence.js";
import { wordsOfClaim, wordsOfDecisive, wordsOfFinding, wordsOfInconsistency } from "./words-of.js";

/** What a review is held against: a finding as this report has it. */
export interface ReviewTarget {
  readonly id: string;
  readonly words: string;
  readonly claimWords: string | null;
  readonly outcome: Outcome;
}

/** An inconsistency likewise. */
export interface InconsistencyTarget {
  readonly id: string;
  readonly words: string;
  readonly severity: Severity;
}

/** All findings of a report as targets of reviews, and the words that the State's documents hold. */
export function reviewTargets(report: Report): { targets: ReviewTarget[]; standing: ReadonlySet<string> } {
  const texts = new Map(report.claims.map((claim) => [claim.id, claim.text]));
  const textOf = (claim: string) => texts.get(claim) ?? "";
  return {
    targets: report.findings.map((finding: JudgedFinding) => ({
      id: finding.id,
      words: wordsOfFinding(finding),
      claimWords: wordsOfDecisive(decisiveEvidence(finding), textOf),
      outcome: finding.outcome,
    })),
    standing: new Set(report.claims.map((claim) => wordsOfClaim(claim.source, claim.text))),
  };
}

/** All inconsistencies as targets of reviews. */
export function inconsistencyTargets(inconsistencies: readonly Inconsistency[]): InconsistencyTarget[] {
  return inconsistencies.map((row) => ({ id: row.id, words: wordsOfInconsistency(row), severity: row.severity }));
}
