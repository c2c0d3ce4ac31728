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

/** The lines without markup. A line break inside a note's body is none. */
export function wordLines(text: string, notes: InlineNotes): WordLine[] {
  const result: WordLine[] = [];
  let at = 0;
  let open: { spans: Span[]; first: Line } | null = null;
  for (const line of linesOf(text)) {
    const spans: Span[] = open?.spans ?? [];
    let from = line.start;
    while (at < notes.markup.length && notes.markup[at]![0] < line.end) {
      const [start, end] = notes.markup[at]!;
      if (start > from) spans.push([from, start]);
      from = Math.max(from, end);
      if (end > line.end) break;
      at++;
    }
    const first: Line = open?.first ?? line;
    if (from > line.end) {
      open = { spans, first };
      continue;
    }
    if (line.end > from) spans.push([from, line.end]);
    open = null;
    const lead = spans
      .map(([start, end]) => text.slice(start, end))
      .join("")
      .replace(/^[ \u00a0\ufeff]+/, "");
    if (lead.trim() !== "") result.push({ spans, lead, first, last: line });
  }
  return result;
}
