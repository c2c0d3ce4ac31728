import type { JudgedFinding } from "../../schema/report.js";
import type { Evidence } from "../../schema/verdict.js";
import { decisiveEvidence } from "../decisive-evidence.js";
import { outcomeWords, relationWords } from "../outcome-words.js";
import { outcomeThatStands } from "../reviews/outcome-that-stands.js";
import { listed, type Cell, type Columns } from "./column.js";
import type { Lookup } from "./lookup.js";
import { nameOf } from "./place-of.js";
import { limbOf } from "./quote-of.js";

/** A finding with what is needed to show it. */
export interface FindingSubject extends Lookup {
  readonly finding: JudgedFinding;
}

/** One row a finding: what was found, its outcome, the claim that it rests on or the nearest, and what a reviewer decided. */
export const findingColumns = {
  id: ({ finding }) => finding.id,
  document: ({ finding, documents }) => nameOf(finding.source, documents),
  paragraph: ({ finding }): string | null => finding.source.paragraph,
  line: ({ finding }): number | null => finding.source.line,
  date: ({ finding, documents }): string | null => finding.date ?? documents.get(finding.source.document)?.date ?? null,
  state: ({ finding, documents }): string | null => finding.state ?? documents.get(finding.source.document)?.state ?? null,
  act: ({ finding }) => finding.act,
  speakers: ({ finding }): string | null => listed(finding.speakers),
  topics: ({ finding }): string | null => listed(finding.topics),
  matters: ({ finding }): string | null => listed(finding.matters),
  finding: ({ finding }) => limbOf(finding.source, finding.text),
  quote: ({ finding }): string | null => finding.source.quote,
  outcome: ({ finding }) => finding.outcome,
  how: ({ finding }) => finding.how,
  outcomeInWords: ({ finding }) => outcomeWords(finding),
  confidence: ({ finding }): number | null => finding.confidence,
  certainty: ({ finding }): number | null => finding.certainty ?? null,
  needsReview: ({ finding }): boolean => finding.needsReview,
  relation: (subject): string | null => ofDecisive(subject, ({ relation }) => relationWords(relation)),
  rule: (subject): string | null => ofDecisive(subject, ({ rule }) => rule),
  because: (subject): string | null => ofDecisive(subject, ({ because }) => because),
  claim: (subject): string | null => ofDecisive(subject, ({ claim }) => claim),
  claimDocument: (subject): string | null => ofDecisive(subject, ({ source }) => nameOf(source, subject.documents)),
  claimParagraph: (subject): string | null => ofDecisive(subject, ({ source }) => source.paragraph),
  claimQuote: (subject): string | null => ofDecisive(subject, (evidence) => wordsOf(evidence, subject.claims)),
  evidence: ({ finding }): number => finding.evidence.length,
  nearestClaim: ({ finding: { candidates } }): string | null => candidates[0]?.claim ?? null,
  nearestQuote: ({ finding: { candidates }, claims }): string | null => wordsOf(candidates[0], claims),
  suppressed: ({ finding }): string | null => finding.suppressed ?? null,
  review: ({ finding: { review } }): string | null => review?.verdict ?? null,
  reviewOutcome: ({ finding: { review } }): string | null => review?.outcome ?? null,
  reviewNote: ({ finding: { review } }): string | null => review?.note ?? null,
  reviewBy: ({ finding: { review } }): string | null => review?.by ?? null,
  standingOutcome: ({ finding }): string | null => outcomeThatStands(finding)?.outcome ?? null,
  since: ({ finding: { id }, changes }): string | null => changes.findings.get(id)?.since ?? null,
  outcomeBefore: ({ finding: { id }, changes }): string | null => changes.findings.get(id)?.before ?? null,
} satisfies Columns<FindingSubject>;

/** Of the pair that the outcome rests on. */
function ofDecisive<Value extends Cell>({ finding }: FindingSubject, read: (evidence: Evidence) => Value): Value | null {
  const evidence = decisiveEvidence(finding);
  return evidence === null ? null : read(evidence);
}

/** The words of a claim: as quoted, or as typed by hand. */
export function wordsOf(pointer: { readonly claim: string; readonly source: JudgedFinding["source"] } | undefined, claims: Lookup["claims"]): string | null {
  return pointer === undefined ? null : (pointer.source.quote ?? claims.get(pointer.claim)?.text ?? null);
}
