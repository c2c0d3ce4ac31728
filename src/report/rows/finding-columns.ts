import type { JudgedFinding } from "../../schema/report.js";
import { outcomeWords, relationWords } from "../outcome-words.js";
import { listed, type Cell, type Columns } from "./column.js";
import type { Lookup } from "./lookup.js";
import { nameOf } from "./place-of.js";

/** A finding with what is needed to show it. */
export interface FindingSubject extends Lookup {
  readonly finding: JudgedFinding;
}

/** One row a finding: what was found, what became of it, and the claim that weighs most, or the nearest where there is none. */
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
  finding: ({ finding }) => finding.source.focus?.quote ?? finding.text,
  quote: ({ finding }): string | null => finding.source.quote,
  outcome: ({ finding }) => finding.outcome,
  how: ({ finding }) => finding.how,
  outcomeInWords: ({ finding }) => outcomeWords(finding),
  confidence: ({ finding }): number | null => finding.confidence,
  needsReview: ({ finding }): boolean => finding.needsReview,
  relation: ({ finding: { evidence } }): string | null => (evidence[0] === undefined ? null : relationWords(evidence[0].relation)),
  rule: ({ finding: { evidence } }): string | null => evidence[0]?.rule ?? null,
  because: ({ finding: { evidence } }): string | null => evidence[0]?.because ?? null,
  claim: ({ finding: { evidence } }): string | null => evidence[0]?.claim ?? null,
  claimDocument: (subject): string | null => fromBest(subject, (source) => nameOf(source, subject.documents)),
  claimParagraph: (subject): string | null => fromBest(subject, (source) => source.paragraph),
  claimQuote: ({ finding: { evidence }, claims }): string | null => wordsOf(evidence[0], claims),
  evidence: ({ finding }): number => finding.evidence.length,
  nearestClaim: ({ finding: { candidates } }): string | null => candidates[0]?.claim ?? null,
  nearestQuote: ({ finding: { candidates }, claims }): string | null => wordsOf(candidates[0], claims),
  suppressed: ({ finding }): string | null => finding.suppressed ?? null,
} satisfies Columns<FindingSubject>;

function fromBest<Value extends Cell>({ finding }: FindingSubject, read: (source: JudgedFinding["source"]) => Value): Value | null {
  const best = finding.evidence[0];
  return best === undefined ? null : read(best.source);
}

/** The words of a claim: as quoted, or as typed by hand. */
export function wordsOf(pointer: { readonly claim: string; readonly source: JudgedFinding["source"] } | undefined, claims: Lookup["claims"]): string | null {
  return pointer === undefined ? null : (pointer.source.quote ?? claims.get(pointer.claim)?.text ?? null);
}
