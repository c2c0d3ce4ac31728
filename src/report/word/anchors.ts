import type { WordPackage } from "../../read/word/open-word.js";
import type { WordRun } from "../../read/word/text-writer.js";
import { attributeOf } from "../../read/word/xml.js";
import type { Span } from "../../text/cut.js";
import { firstWhere } from "../../text/first-where.js";
import { boundaryAfter, boundaryBefore, type Boundary } from "./boundary.js";
import type { XmlPart } from "./xml-part.js";

/** Where a comment begins and ends in the main part of a Word file. */
export interface Anchor {
  readonly from: Boundary;
  readonly to: Boundary;
}

/**
 * Finds places of the extracted text in the main part of the file.
 *
 * @param word the file
 * @param part its main part
 * @returns a function that gives the anchor of a span; null for a span that holds no word of the file
 */
export function anchorsIn(word: WordPackage, part: XmlPart): (span: Span) => Anchor | null {
  return (span) => {
    const note = noteAt(word, span[0]);
    const [start, end] = note ?? span;
    const first = word.runs[firstEndingAfter(word.runs, start)];
    const last = word.runs[firstStartingFrom(word.runs, end) - 1];
    if (first === undefined || last === undefined || first.start >= end || last.end <= start) return null;
    return {
      from: boundaryBefore(part, first, Math.max(0, start - first.start)),
      to: boundaryAfter(part, last, end - last.start),
    };
  };
}

/** Word has no comments in notes: of a place in one, the span of the reference to it; null for a place in the text. */
function noteAt({ paragraphs, runs }: WordPackage, place: number): Span | null {
  const note = paragraphs[firstEndingAfter(paragraphs, place)]?.note ?? null;
  if (note === null) return null;
  const reference = runs.find(
    ({ node }) => `${node.localName?.replace(/Reference$/, "")} ${attributeOf(node, "id")}` === note.id && /Reference$/.test(node.localName ?? ""),
  );
  return reference === undefined ? null : [reference.start, reference.end];
}

type Places = readonly Pick<WordRun, "start" | "end">[];

function firstEndingAfter(places: Places, place: number): number {
  return firstWhere(places, ({ end }) => end > place);
}

function firstStartingFrom(places: Places, place: number): number {
  return firstWhere(places, ({ start }) => start >= place);
}
