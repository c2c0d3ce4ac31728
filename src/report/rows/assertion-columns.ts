import type { Assertion } from "../../schema/assertion.js";
import { isFinding } from "../../schema/is-finding.js";
import { listed, type Columns } from "./column.js";
import { nameOf, type DocumentsById } from "./place-of.js";

/** An assertion and the documents of its report, if there is one. */
export interface AssertionSubject {
  readonly assertion: Assertion;
  readonly documents: DocumentsById;
}

/** One row an assertion, finding or claim: its words and all that was read from them. */
export const assertionColumns = {
  id: ({ assertion }) => assertion.id,
  role: ({ assertion }): "finding" | "claim" => (isFinding(assertion) ? "finding" : "claim"),
  document: ({ assertion, documents }) => nameOf(assertion.source, documents),
  paragraph: ({ assertion }): string | null => assertion.source.paragraph,
  line: ({ assertion }): number | null => assertion.source.line,
  date: ({ assertion }): string | null => assertion.date ?? null,
  act: ({ assertion }) => assertion.act,
  speakers: ({ assertion }): string | null => (isFinding(assertion) ? listed(assertion.speakers) : null),
  status: ({ assertion }): string | null => (isFinding(assertion) ? null : (assertion.status ?? null)),
  statusDate: ({ assertion }): string | null => (isFinding(assertion) ? null : (assertion.statusDate ?? null)),
  strength: ({ assertion }): number | null => (isFinding(assertion) ? (assertion.strength ?? null) : null),
  deed: ({ assertion }): string | null => assertion.deed ?? null,
  object: ({ assertion }): string | null => assertion.object ?? null,
  institutions: ({ assertion }): string | null => listed(assertion.institutions),
  polarity: ({ assertion }): string | null => assertion.polarity ?? null,
  topics: ({ assertion }): string | null => listed(assertion.topics),
  matters: ({ assertion }): string | null => listed(assertion.matters),
  states: ({ assertion }): string | null => listed(assertion.readings?.map(({ matter, state, mode }) => `${matter}: ${state} (${mode})`)),
  instruments: ({ assertion }): string | null => listed(assertion.instruments),
  groups: ({ assertion }): string | null => listed(assertion.groups),
  places: ({ assertion }): string | null => listed(assertion.places),
  quantities: ({ assertion }): string | null => listed(assertion.quantities?.map(({ words, period }) => (period === null ? words : `${words} (${period})`))),
  dates: ({ assertion }): string | null => listed(assertion.dates?.map(({ words }) => words)),
  citations: ({ assertion }): string | null => listed(assertion.citations?.map(citationWords)),
  headings: ({ assertion }): string | null => listed(assertion.headings),
  text: ({ assertion }) => assertion.text,
  quote: ({ assertion }): string | null => assertion.source.quote,
} satisfies Columns<AssertionSubject>;

function citationWords({ symbol, source, url, paragraphs }: NonNullable<Assertion["citations"]>[number]): string {
  const name = symbol ?? source ?? url ?? "";
  return paragraphs.length === 0 ? name : `${name}, para. ${paragraphs.join(", ")}`;
}
