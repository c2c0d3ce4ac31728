import type { Evidence } from "../../schema/verdict.js";
import type { Columns } from "./column.js";
import { wordsOf, type FindingSubject } from "./finding-columns.js";
import { nameOf } from "./place-of.js";
import { limbOf } from "./quote-of.js";

/** A judged pair: a finding and one piece of its evidence. */
export interface PairSubject extends FindingSubject {
  readonly pair: Evidence;
  /** Its place in the finding's evidence, from 1. */
  readonly rank: number;
}

/** One row a judged pair: both quotations, the relation and its reason. */
export const pairColumns = {
  finding: ({ finding }) => finding.id,
  claim: ({ pair }) => pair.claim,
  rank: ({ rank }) => rank,
  relation: ({ pair }) => pair.relation,
  covers: ({ pair }) => pair.covers,
  rule: ({ pair }) => pair.rule,
  because: ({ pair }) => pair.because,
  score: ({ pair }) => pair.score,
  outcome: ({ finding }) => finding.outcome,
  how: ({ finding }) => finding.how,
  findingAct: ({ finding }) => finding.act,
  findingDocument: ({ finding, documents }) => nameOf(finding.source, documents),
  findingParagraph: ({ finding }): string | null => finding.source.paragraph,
  findingQuote: ({ finding }): string => limbOf(finding.source, finding.source.quote ?? finding.text),
  claimAct: ({ pair, claims }): string | null => claims.get(pair.claim)?.act ?? null,
  claimDocument: ({ pair, documents }) => nameOf(pair.source, documents),
  claimDate: ({ pair, documents }): string | null => documents.get(pair.source.document)?.date ?? null,
  claimParagraph: ({ pair }): string | null => pair.source.paragraph,
  claimQuote: ({ pair, claims }): string | null => wordsOf(pair, claims),
} satisfies Columns<PairSubject>;
