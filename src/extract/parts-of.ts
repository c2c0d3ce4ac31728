import { headingsOf } from "../document/headings-of.js";
import type { Paragraph, UnDocument } from "../schema/document.js";

/** A part ends where the next section begins after so many characters. */
const LEAST = 6000;

/**
 * Parts of a document that can be read apart: what is extracted from them and completed, one after the other, is what the whole gives.
 * They are cut where headings stand for the first time, for across these no assertion lends another anything.
 *
 * @param least characters of a part, but of the last
 * @returns the document with some of its paragraphs, several times
 * @example partsOf(report).flatMap((part) => completeAll(extractClaims(part))) // completeAll(extractClaims(report))
 */
export function partsOf(document: UnDocument, least = LEAST): UnDocument[] {
  const parts: Paragraph[][] = [];
  const known = new Set<string>();
  let [length, before]: [number, Paragraph | undefined] = [least, undefined];
  for (const paragraph of document.paragraphs) {
    const headings = headingsAbove(document, paragraph);
    if (length >= least && !known.has(headings) && before?.line !== paragraph.line) [length] = [0, parts.push([])];
    parts.at(-1)!.push(paragraph);
    known.add(headings);
    length += paragraph.cut.text.length;
    before = paragraph;
  }
  return parts.map((paragraphs) => ({ ...document, paragraphs }));
}

/** The headings that claims of a paragraph are given. */
function headingsAbove({ sections }: UnDocument, { section, speaker }: Paragraph): string {
  return speaker === undefined ? headingsOf(sections, section).join("\n") : "";
}
