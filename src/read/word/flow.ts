import type { Span } from "../../text/cut.js";

/** A label that the format itself prints before a paragraph: «12.», «(a)», «•». */
export interface FlowLabel {
  readonly text: string;
  readonly span: Span;
  /** Which list counted it. */
  readonly series: string;
}

/** A reference to a note: where it stands in the extracted text. */
export interface FlowMark {
  readonly at: number;
  readonly label: string;
}

/**
 * A paragraph as a format with structure (Word, HTML, Markdown) tells it, before it is known which paragraphs are numbered,
 * which are headings and which belong together. `assembleBlocks` makes blocks of them.
 */
export interface FlowParagraph {
  /** Where it begins in the extracted text, label and all. The character before is white space that parts it from what precedes. */
  readonly start: number;
  /** Its words in the extracted text, without label, note marks and soft hyphens. */
  readonly spans: readonly Span[];
  readonly label: FlowLabel | null;
  readonly marks: readonly FlowMark[];
  /** Figures set above the line that may be note marks, if there are notes of that number. */
  readonly raised: readonly Span[];
  /** `apart` stands beside the running text: a cell of a table, a text box. `contents` is a table of contents. */
  readonly role: "text" | "title" | "apart" | "contents" | "note";
  /** Level of a heading by its style, from 1, or null. */
  readonly heading: number | null;
  /** Whether it is set like a heading: bold throughout, or centred capitals. */
  readonly looksLikeHeading: boolean;
  /** Of a note: its printed label, and what tells it from other notes of the same label. */
  readonly note: { readonly id: string; readonly label: string } | null;
}
