import { familiesOf } from "../knowledge/matters/families.js";
import { isWithoutWeight } from "../knowledge/matters/told-together.js";
import { weightOf } from "../knowledge/words/weight-of.js";
import type { Assertion, Claim } from "../schema/assertion.js";
import { wordsOf } from "../text/words.js";
import { remembered } from "../text/remembered.js";
import { listsOf, type Lists } from "../text/lists.js";
import { followedBy } from "./follow-up.js";
import { ParagraphIndex, type Unit } from "./paragraph-index.js";
import { add, addNew, termsOf } from "./terms.js";
import { Vocabulary } from "./vocabulary.js";

/** The claims of one paragraph, which are found together. */
export interface ClaimParagraph {
  readonly key: string;
  readonly claims: readonly Claim[];
  /** Of each claim, in the same order: its own terms and matters. */
  readonly claimTerms: readonly ReadonlySet<string>[];
  /** The same by the numbers that the index gives them, the sentences end to end. */
  readonly sentences: Lists;
  /** Of each claim: the length of the vector of its terms, each as long as it is telling. */
  readonly lengths: readonly number[];
  /** Matters and families of its claims. */
  readonly matters: ReadonlySet<string>;
  readonly families: ReadonlySet<string>;
  /** Matters that the surroundings lend to its claims, and the families of those that none of its claims shows. */
  readonly lent: readonly string[];
  readonly lentFamilies: ReadonlySet<string>;
  /** Terms of the headings above it. */
  readonly headings: ReadonlySet<string>;
}

/** What each part of an assertion weighs in retrieval. Weights start equal between the two sides and are few on purpose. */
export const WEIGHTS = { text: 1, context: 0.35, headings: 0.4, matter: 1.6, answering: 0.4 } as const;

/** The claims of one document, ready to be searched. */
export interface DocumentIndex {
  readonly document: string;
  readonly date: string | null;
  readonly index: ParagraphIndex<ClaimParagraph>;
  /** The concluding observations that it follows up, by their symbol; none for another document. */
  readonly followed: ReadonlySet<string>;
}

/**
 * An index for each claim document, in the order of `dates`: what is telling in one document is not in another.
 *
 * @param dates of the documents, by id
 */
export function indexByDocument(claims: readonly Claim[], dates: ReadonlyMap<string, string | null>): DocumentIndex[] {
  const vocabulary = new Vocabulary();
  const byDocument = new Map<string, Claim[]>([...dates.keys()].map((document) => [document, []]));
  for (const claim of claims) byDocument.get(claim.source.document)?.push(claim);
  return [...dates].map(([document, date]) => {
    const own = byDocument.get(document)!;
    return { document, date, index: indexClaims(own, vocabulary), followed: followedBy(own) };
  });
}

/** An index over claims, paragraph by paragraph. */
export function indexClaims(claims: readonly Claim[], vocabulary = new Vocabulary()): ParagraphIndex<ClaimParagraph> {
  const paragraphs = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = paragraphKey(claim);
    const list = paragraphs.get(key);
    if (list === undefined) paragraphs.set(key, [claim]);
    else list.push(claim);
  }
  return new ParagraphIndex(
    [...paragraphs].map(([key, list]) => unitOf(key, list, vocabulary)),
    vocabulary,
  );
}

/** Names the paragraph that an assertion stands in; one typed by hand without a place stands alone. */
export function paragraphKey({ id, source }: Assertion): string {
  const place = source.paragraph ?? source.paragraphLine ?? source.line;
  return place === null ? id : `${source.document}|${place}`;
}

function unitOf(key: string, claims: readonly Claim[], vocabulary: Vocabulary): Unit<ClaimParagraph> {
  const terms = new Map<string, number>();
  const claimTerms = claims.map((claim) => {
    const counts = termsOf(wordsOf(claim.text));
    const matters = (claim.matters ?? []).filter((matter) => !isWithoutWeight(matter)).map((matter) => `#${matter}`);
    add(terms, counts, WEIGHTS.text);
    for (const matter of matters) terms.set(matter, 1);
    return new Set([...counts.keys(), ...matters]);
  });
  const headings = headingTerms((claims[0]?.headings ?? []).join(". "));
  addNew(terms, headings, WEIGHTS.headings);
  const sentences = listsOf(claimTerms.map((own) => vocabulary.numbersOf(own)));
  return { id: { key, claims, claimTerms, sentences, lengths: claimTerms.map(lengthOf), ...mattersOf(claims), headings: new Set(headings.keys()) }, terms };
}

/** The same headings stand above many paragraphs. */
const headingTerms = remembered((text): ReadonlyMap<string, number> => termsOf(wordsOf(text)));

function mattersOf(claims: readonly Claim[]): Pick<ClaimParagraph, "matters" | "families" | "lent" | "lentFamilies"> {
  const matters = new Set(claims.flatMap((claim) => claim.matters ?? []));
  const lent = [...new Set(claims.flatMap(({ lent = [] }) => lent.map(({ matter }) => matter)))];
  const lentFamilies = new Set(lent.filter((id) => !matters.has(id)).flatMap(familiesOf));
  return { matters, families: new Set(claims.flatMap((claim) => claim.families ?? [])), lent, lentFamilies };
}

/** How long the vector of terms is, each as long as it is telling. */
export function lengthOf(terms: Iterable<string>): number {
  let sum = 0;
  for (const term of terms) sum += weightOf(term) ** 2;
  return Math.sqrt(sum);
}
