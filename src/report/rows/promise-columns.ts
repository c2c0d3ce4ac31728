import type { PromiseOfState } from "../../schema/promise.js";
import { listed, type Columns } from "./column.js";
import type { Lookup } from "./lookup.js";
import { nameOf } from "./place-of.js";

/** A promise, and what its row needs of the rest of its report. */
export interface PromiseSubject extends Lookup {
  readonly promise: PromiseOfState;
}

/** One row a promise: its words, what became of it, and the later words that say so. */
export const promiseColumns = {
  claim: ({ promise }) => promise.claim,
  fate: ({ promise }) => promise.fate,
  needsReview: ({ promise }) => promise.needsReview,
  rule: ({ promise }): string | null => promise.rule,
  because: ({ promise }) => promise.because,
  deadline: ({ promise }): string | null => promise.deadline,
  document: ({ promise, documents }) => nameOf(promise.source, documents),
  date: ({ promise, documents }): string | null => documents.get(promise.source.document)?.date ?? null,
  paragraph: ({ promise }): string | null => promise.source.paragraph,
  line: ({ promise }): number | null => promise.source.line,
  quote: ({ promise, claims }): string | null => promise.source.quote ?? claims.get(promise.claim)?.text ?? null,
  laterClaim: ({ promise }): string | null => promise.later?.claim ?? null,
  laterDocument: ({ promise: { later }, documents }): string | null => (later === null ? null : nameOf(later.source, documents)),
  laterDate: ({ promise: { later }, documents }): string | null => (later === null ? null : (documents.get(later.source.document)?.date ?? null)),
  laterParagraph: ({ promise }): string | null => promise.later?.source.paragraph ?? null,
  laterLine: ({ promise }): number | null => promise.later?.source.line ?? null,
  laterQuote: ({ promise: { later }, claims }): string | null => (later === null ? null : (later.source.quote ?? claims.get(later.claim)?.text ?? null)),
  byDocument: ({ promise, documents }): string | null => listed(promise.byDocument.map(({ document, fate }) => `${nameOf({ document }, documents)}: ${fate}`)),
} satisfies Columns<PromiseSubject>;
