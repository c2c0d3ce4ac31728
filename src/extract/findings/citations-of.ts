import type { Paragraph } from "../../schema/document.js";
import type { Citation } from "../../schema/source.js";

/** The citations of the notes that hang inside a span; where none does, of the next note after it in the paragraph. */
export function citationsOf(paragraph: Paragraph, notes: ReadonlyMap<string, readonly Citation[]>, start: number, end: number): Citation[] {
  const inside = paragraph.marks.filter((mark) => mark.at > start && mark.at <= end + 1);
  const next = paragraph.marks.find((mark) => mark.at > end);
  const chosen = inside.length > 0 ? inside : next === undefined ? [] : [next];
  return chosen.flatMap((mark) => notes.get(mark.label) ?? []);
}
