/** What kind of source a citation names; `ibid-unresolved` is an «Ibid.» of which nobody can say what it repeats. */
export type CitationKind = "symbol" | "submission" | "url" | "opinion" | "report" | "ibid-unresolved";

/** One reference that a note makes to one source. */
export interface Citation {
  readonly kind: CitationKind;
  /** Canonical symbol of the document, where it has one. */
  readonly symbol: string | null;
  /** Documents named with it: «A/HRC/23/11 and Corr.1» has A/HRC/23/11/Corr.1 here. */
  readonly companions: readonly string[];
  /** Name of a source without symbol, in its short form: «UNHCR submission». */
  readonly source: string | null;
  /** Id of the speaker, where symbol or name tells it; see `knowledge/bodies`. */
  readonly body: string | null;
  readonly url: string | null;
  /** As written, with hyphens: «12», «22 (b)», «125.1-125.8». */
  readonly paragraphs: readonly string[];
  readonly pages: readonly string[];
  /** Introduced by «See also»: support, not the source itself. */
  readonly weak: boolean;
  /** Whether it was written as «Ibid.». */
  readonly ibid: boolean;
  /** Place in the text of the note, half open. */
  readonly start: number;
  readonly end: number;
  /** Of an unresolved one: what stood in the way. */
  readonly why?: string;
}

/** What a note may refer back to: the references of the note before it; null when there is no note before it. */
export interface CitationContext {
  readonly before: readonly Citation[] | null;
}

/** For a note that stands alone. */
export const NO_CONTEXT: CitationContext = { before: null };
