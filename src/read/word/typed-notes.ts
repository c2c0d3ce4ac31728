import { sliceCut, spansOf, type Cut, type Span } from "../../text/cut.js";
import type { LabelledParagraph } from "./label.js";

/** Notes that stand as a numbered list at the end of the text, under a title of their own. */
export interface TypedNotes {
  /** Index of the paragraph that is the title; all from here on are notes. */
  readonly from: number;
  readonly notes: readonly TypedNote[];
}

/** One such note: its label, the paragraph that it begins in, and its words. */
export interface TypedNote {
  readonly label: string;
  readonly first: LabelledParagraph;
  readonly spans: readonly Span[];
}

const TITLE = /^(?:End|Foot)?notes\s*:?$/i;
const NUMBER = /^\[?(\d{1,3})\]?[.)]?\s*(?=\S)/;

/**
 * Finds the list of notes at the end of a document whose notes are not marked as such, as pages converted from PDF have it.
 *
 * @returns null when there is none
 */
export function findTypedNotes(paragraphs: readonly LabelledParagraph[]): TypedNotes | null {
  for (let at = paragraphs.length - 2; at >= 0; at--) {
    if (paragraphs[at]!.paragraph.role !== "text" || !TITLE.test(paragraphs[at]!.words.text)) continue;
    const following = paragraphs.slice(at + 1).filter(({ paragraph, words }) => paragraph.role === "text" && words.text !== "");
    if (following[0] !== undefined && numberOf(following[0])?.label === "1") return { from: at, notes: readNotes(following) };
  }
  return null;
}

function readNotes(paragraphs: readonly LabelledParagraph[]): TypedNote[] {
  const notes: { label: string; first: LabelledParagraph; spans: Span[] }[] = [];
  for (const paragraph of paragraphs) {
    const number = numberOf(paragraph);
    if (number !== null && Number(number.label) === notes.length + 1) notes.push({ label: number.label, first: paragraph, spans: spansOf(number.body) });
    else notes.at(-1)?.spans.push([paragraph.paragraph.start - 1, paragraph.paragraph.start], ...spansOf(paragraph.words));
  }
  return notes;
}

function numberOf({ label, words }: LabelledParagraph): { label: string; body: Cut } | null {
  if (label.kind === "number" && label.typed === 0) return { label: label.value!, body: words };
  const found = NUMBER.exec(words.text);
  return found === null ? null : { label: found[1]!, body: sliceCut(words, found[0].length, words.text.length) };
}
