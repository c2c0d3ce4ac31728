import type { Assertion, Claim } from "../schema/assertion.js";
import { wordsOf } from "../text/words.js";
import { ParagraphIndex, type Unit } from "./paragraph-index.js";
import { termsOf } from "./terms.js";

/** The claims of one paragraph, which are found together. */
export interface ClaimParagraph {
  readonly key: string;
  readonly claims: readonly Claim[];
}

/** What each part of an assertion weighs in retrieval. Weights start equal between the two sides and are few on purpose. */
export const WEIGHTS = { text: 1, context: 0.35, headings: 0.4, matter: 1.6 } as const;

/** The claims of one document, ready to be searched. */
export interface DocumentIndex {
  readonly document: string;
  readonly date: string | null;
  readonly index: ParagraphIndex<ClaimParagraph>;
}

/**
 * An index for each claim document, in the order of `dates`: what is telling in one document is not in another.
 *
 * @param dates of the documents, by id
 */
export function indexByDocument(claims: readonly Claim[], dates: ReadonlyMap<string, string | null>): DocumentIndex[] {
  return [...dates].map(([document, date]) => ({ document, date, index: indexClaims(claims.filter((claim) => claim.source.document === document)) }));
}

/** An index over claims, paragraph by paragraph. */
export function indexClaims(claims: readonly Claim[]): ParagraphIndex<ClaimParagraph> {
  const paragraphs = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = paragraphKey(claim);
    const list = paragraphs.get(key);
    if (list === undefined) paragraphs.set(key, [claim]);
    else list.push(claim);
  }
  return new ParagraphIndex([...paragraphs].map(([key, list]): Unit<ClaimParagraph> => ({ id: { key, claims: list }, terms: termsOfParagraph(list) })));
}

/** Names the paragraph that an assertion stands in; one typed by hand without a place stands alone. */
export function paragraphKey({ id, source }: Assertion): string {
  const place = source.paragraph ?? source.paragraphLine ?? source.line;
  return place === null ? id : `${source.document}|${place}`;
}

function termsOfParagraph(claims: readonly Claim[]): Map<string, number> {
  const terms = new Map<string, number>();
  for (const claim of claims) {
    add(terms, termsOf(wordsOf(claim.text)), WEIGHTS.text);
    for (const matter of claim.matters ?? []) terms.set(`#${matter}`, 1);
  }
  const headings = claims[0]?.headings ?? [];
  addNew(terms, termsOf(wordsOf(headings.join(". "))), WEIGHTS.headings);
  return terms;
}

/** The query that a finding makes: its own words, less its context and headings, its matters. */
export function queryOf({ text, context, headings, matters }: Assertion): Map<string, number> {
  const query = new Map<string, number>();
  for (const term of termsOf(wordsOf(text)).keys()) query.set(term, WEIGHTS.text);
  addNew(query, termsOf(wordsOf(context ?? "")), WEIGHTS.context);
  addNew(query, termsOf(wordsOf((headings ?? []).slice(-1).join(". "))), WEIGHTS.headings);
  for (const matter of matters ?? []) query.set(`#${matter}`, WEIGHTS.matter);
  return query;
}

function add(terms: Map<string, number>, more: ReadonlyMap<string, number>, weight: number): void {
  for (const [term, count] of more) terms.set(term, (terms.get(term) ?? 0) + weight * count);
}

function addNew(terms: Map<string, number>, more: ReadonlyMap<string, number>, weight: number): void {
  for (const term of more.keys()) if (!terms.has(term)) terms.set(term, weight);
}
