import type { Cut } from "../text/cut.js";

/** A reference to a note: where it stands (offset in the block's text) and the label of the note. */
export interface NoteMark {
  readonly at: number;
  readonly label: string;
}

/** One heading, paragraph or note as a reader hands it on, whatever the format was. */
export interface Block {
  readonly kind: "heading" | "paragraph" | "note";
  /** The words, without marks, numbers and furniture, with their places in the extracted text. */
  readonly cut: Cut;
  /** The number as printed («12», «IV», «3» of a note), or null. */
  readonly number: string | null;
  /** Of a heading: 1 for the highest. Headings without a number have a level below every numbered one. */
  readonly level: number | null;
  readonly marks: readonly NoteMark[];
  /** Offsets in the text where an item of a list begins. */
  readonly breaks: readonly number[];
  /** First and last line in the extracted text, from 1. */
  readonly line: number;
  readonly endLine: number;
}

/** What every reader returns: the text that offsets refer to, and its blocks in reading order. */
export interface Blocks {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Lines before the first heading or paragraph: the head of the document. */
  readonly head: string;
}
