import { cutSpans, type Span } from "../../text/cut.js";
import type { FlowMark } from "./flow.js";
import type { LabelledParagraph } from "./label.js";

const FIGURES = /\d{1,3}/g;
const ONLY_FIGURES = /^[\s[(]*\d{1,3}(?:[\s,;]+\d{1,3})*[\s\])]*$/;
/** After these a raised figure is no power («km²») but a mark. */
const AFTER = /(?:\p{L}{3}|[.,;:!?”"’)\]%]|\d{4})\s?$/u;

/**
 * Takes raised figures out of the words where they are note marks: where a note bears that number, or where they stand after
 * a word or a stop.
 *
 * @param labels of the notes at the end of the text
 */
export function raisedMarks(text: string, unit: LabelledParagraph, labels: ReadonlySet<string>): LabelledParagraph {
  const marks: FlowMark[] = [];
  const holes: Span[] = [];
  for (const [start, end] of unit.paragraph.raised) {
    const raised = text.slice(start, end);
    const first = unit.paragraph.spans[0]?.[0] ?? start;
    const separator = holes.length > 0 && /^[\s,]+$/.test(raised);
    const found = ONLY_FIGURES.test(raised) ? (raised.match(FIGURES) ?? []) : [];
    const isMark = found.length > 0 && (found.every((label) => labels.has(label)) || AFTER.test(text.slice(Math.max(first, start - 6), start)));
    if (!isMark && !separator) continue;
    holes.push([start, end]);
    marks.push(...found.map((label) => ({ at: start, label })));
  }
  if (holes.length === 0) return unit;
  const spans = withoutHoles(unit.paragraph.spans, holes);
  const paragraph = { ...unit.paragraph, spans, marks: [...unit.paragraph.marks, ...marks].sort((a, b) => a.at - b.at) };
  return { ...unit, paragraph, words: cutSpans(text, spans) };
}

/** Spans without what lies in the holes; both in order. */
export function withoutHoles(spans: readonly Span[], holes: readonly Span[]): Span[] {
  const left: Span[] = [];
  let at = 0;
  for (const [start, end] of spans) {
    let from = start;
    while (at > 0 && holes[at - 1]![1] > start) at--;
    for (; at < holes.length && holes[at]![0] < end; at++) {
      const [holeStart, holeEnd] = holes[at]!;
      if (holeStart > from) left.push([from, holeStart]);
      from = Math.max(from, holeEnd);
    }
    if (from < end) left.push([from, end]);
  }
  return left;
}
