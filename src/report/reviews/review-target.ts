import type { JudgedFinding, Report } from "../../schema/report.js";
import type { Outcome } from "../../schema/verdict.js";
import { decisiveEvidence } from "../decisive-evidence.js";
import { wordsOfClaim, wordsOfDecisive, wordsOfFinding } from "./words-of.js";

/** What a review is held against: a finding as this report has it. */
export interface ReviewTarget {
  readonly id: string;
  readonly words: string;
  readonly claimWords: string | null;
  readonly outcome: Outcome;
}

/** All findings of a report as targets of reviews, and the words that the State's documents hold. */
export function reviewTargets(report: Report): { targets: ReviewTarget[]; standing: ReadonlySet<string> } {
  const texts = new Map(report.claims.map((claim) => [claim.id, claim.text]));
  const textOf = (claim: string) => texts.get(claim) ?? "";
  return {
    targets: report.findings.map((finding: JudgedFinding) => ({ id: finding.id, words: wordsOfFinding(finding), claimWords: wordsOfDecisive(decisiveEvidence(finding), textOf), outcome: finding.outcome })),
    standing: new Set(report.claims.map((claim) => wordsOfClaim(claim.source, claim.text))),
  };
}
