import type { Paragraph, UnDocument } from "../schema/document.js";
import type { Source } from "../schema/source.js";
import { firstWhere } from "../text/first-where.js";
import { once } from "../text/once.js";
import { originalOffset, sliceCut, spansOf, type Cut, type Span } from "../text/cut.js";

/**
 * The source of an assertion: its words in the original, and its focus.
 *
 * @param quote span in the paragraph's text
 * @param focus span of the finding's own matter, or null
 */
export function sourceOf(document: UnDocument, paragraph: Paragraph, quote: Span, focus: Span | null): Source {
  const cut = sliceCut(paragraph.cut, quote[0], quote[1]);
  const spans = spansOf(cut).map(([start, end]): [number, number] => [start, end]);
  const start = spans[0]?.[0] ?? 0;
  const end = spans.at(-1)?.[1] ?? start;
  return {
    document: document.id,
    paragraph: paragraph.number,
    line: paragraph.line + lineEnds(document, originalOffset(paragraph.cut, 0), start),
    endLine: paragraph.line + lineEnds(document, originalOffset(paragraph.cut, 0), end),
    paragraphLine: paragraph.line,
    start,
    end,
    spans,
    quote: cut.text,
    focus: focus === null ? null : focusOf(paragraph.cut, focus),
    also: paragraph.also.map((line) => repeatedAt(document.id, line)),
  };
}

/** Where a pull-quote repeats the paragraph. */
function repeatedAt(document: string, line: number): Source["also"][number] {
  return { document, paragraph: null, line, endLine: line, paragraphLine: line, start: null, end: null, spans: null, quote: null };
}

function focusOf(cut: Cut, focus: Span): Source["focus"] {
  const part = sliceCut(cut, focus[0], focus[1]);
  return { start: originalOffset(part, 0), end: originalOffset(part, Math.max(0, part.text.length - 1)) + 1, quote: part.text };
}

/** How many lines end between two offsets. */
function lineEnds(document: UnDocument, from: number, to: number): number {
  return from < to ? endsBefore(document, to) - endsBefore(document, from) : 0;
}

function endsBefore(document: UnDocument, offset: number): number {
  return firstWhere(endsOfLines(document), (end) => end >= offset);
}

/** The last sign of each line end of a document. */
const endsOfLines = once(({ text }: UnDocument) => [...text.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: end }) => index + end.length - 1));
