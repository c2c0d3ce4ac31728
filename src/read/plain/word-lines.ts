import type { Span } from "../../text/cut.js";
import type { InlineNotes } from "./inline-notes.js";
import { linesOf, type Line } from "./lines.js";

/** A line of words: where its words are, what it begins with. */
export interface WordLine {
  readonly spans: readonly Span[];
  readonly lead: string;
  readonly first: Line;
  readonly last: Line;
}

/** A line so far, whose words go on behind a note's body that has line breaks. */
interface OpenLine {
  readonly spans: Span[];
  readonly first: Line;
}

/** The lines without markup. A line break inside a note's body is none. */
export function wordLines(text: string, notes: InlineNotes): WordLine[] {
  const result: WordLine[] = [];
  let at = 0;
  let open: OpenLine | null = null;
  for (const line of linesOf(text)) {
    const { spans, first } = openOr(open, line);
    let from = line.start;
    for (; at < notes.markup.length && notes.markup[at]![0] < line.end; at++) {
      const [start, end] = notes.markup[at]!;
      if (start > from) spans.push([from, start]);
      from = Math.max(from, end);
      if (end > line.end) break;
    }
    if (from < line.end) spans.push([from, line.end]);
    open = from > line.end ? { spans, first } : null;
    if (open !== null) continue;
    const lead = leadOf(text, spans);
    if (lead.trim() !== "") result.push({ spans, lead, first, last: line });
  }
  return result;
}

function openOr(open: OpenLine | null, line: Line): OpenLine {
  return open ?? { spans: [], first: line };
}

function leadOf(text: string, spans: readonly Span[]): string {
  return spans
    .map(([start, end]) => text.slice(start, end))
    .join("")
    .replace(/^[ \u00a0\ufeff]+/, "");
}
