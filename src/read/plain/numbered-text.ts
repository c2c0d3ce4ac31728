import { cutSpans, type Cut, type Span } from "../../text/cut.js";
import type { Block, Blocks } from "../block.js";
import { footNotes } from "./foot-notes.js";
import { findFurniture } from "./furniture.js";
import { findNotes, noteNumber } from "./find-notes.js";
import { findHeadings, layoutOf, type HeadingLines } from "./headings.js";
import { partJoined, partJoinedNotes } from "./joined-lines.js";
import { linesOf, type Line } from "./lines.js";
import { placeNoteMarks } from "./note-marks.js";
import { findNumbering, numberOf, USUAL, type Numbering } from "./numbering.js";
import { labelOf, paragraphStarts } from "./paragraph-starts.js";
import { spansOfLines } from "./wrapped-lines.js";

/**
 * Reads text whose paragraphs are numbered and whose lines may be hard-wrapped, with page furniture between them and notes at
 * the end, as a conversion from PDF leaves it.
 *
 * @param text the decoded text
 * @param numbering how the numbers are printed; «12. …» from 1, unless the text shows another way
 * @param headings numbers of lines that are set like headings
 * @returns headings, paragraphs and notes with offsets into `text`; note numbers glued to words have become marks
 */
export function readNumberedText(
  text: string,
  numbering: Numbering = findNumbering(partJoined(linesOf(text))) ?? USUAL,
  headings: ReadonlySet<number> = new Set(),
): Blocks {
  const all = partJoined(linesOf(text));
  const furniture = findFurniture(all);
  const { body, notes } = withoutNotes(text, all, furniture);
  const starts = paragraphStarts(body, numbering);
  const layout = layoutOf(body, headings);
  const blocks: Block[] = [];
  let headingsOfNext = findHeadings(body.slice(0, starts[0] ?? 0), layout, true);
  const firstLine = body[(starts[0] ?? 0) - headingsOfNext.taken]?.number ?? 1;
  const head = all
    .slice(0, firstLine - 1)
    .map((line) => line.text)
    .join("\n");
  starts.forEach((start, i) => {
    const end = starts[i + 1] ?? body.length;
    blocks.push(...headingsOfNext.headings.map((heading) => headingBlock(text, heading)));
    const between = body.slice(start, end);
    headingsOfNext = end < body.length ? findHeadings(between.slice(1), layout, false) : { headings: [], taken: 0 };
    blocks.push(paragraphBlock(text, between.slice(0, between.length - headingsOfNext.taken), numbering));
  });
  return { text, blocks: [...placeNoteMarks(text, blocks, notes), ...notes], head };
}

/** What a text says, and its notes: those at its end, or those at the feet of its pages. */
function withoutNotes(text: string, all: readonly Line[], furniture: ReadonlySet<Line>): { body: readonly Line[]; notes: Block[] } {
  const lines = all.filter((line) => !furniture.has(line));
  const notesAt = findNotes(lines);
  if (notesAt !== null)
    return { body: lines.slice(0, notesAt.first).filter((_, at) => at !== notesAt.title), notes: readNotes(text, lines.slice(notesAt.first)) };
  const feet = footNotes(all, furniture);
  return { body: feet.body, notes: feet.notes.length === 0 ? [] : readNotes(text, feet.notes) };
}

/** The notes whose lines these are, each beginning with its number. */
export function readNotes(text: string, lines: readonly Line[]): Block[] {
  const groups: { number: string; lines: Line[] }[] = [];
  const first = noteNumber(lines[0]);
  for (const line of partJoinedNotes(lines, first)) {
    const number = noteNumber(line);
    if (number === groups.length + first) groups.push({ number: String(number), lines: [line] });
    else groups.at(-1)?.lines.push(line);
  }
  return groups.map((group) => {
    const { spans } = spansOfLines(text, group.lines, /^\s*\d{1,3}[.)]?\s+/);
    return block("note", cutSpans(text, spans), group.number, null, group.lines);
  });
}

function paragraphBlock(text: string, lines: readonly Line[], numbering: Numbering): Block {
  const label = labelOf(lines[0]!, numbering);
  const { spans, items } = spansOfLines(text, lines, label);
  const cut = cutSpans(text, spans);
  return { ...block("paragraph", cut, String(numberOf(lines[0]!, label)), null, lines), breaks: breaksOf(cut, items) };
}

function breaksOf(cut: Cut, items: readonly number[]): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const piece of cut.pieces)
    for (; at < items.length && items[at]! < piece.start + piece.length; at++) offsets.push(piece.at + Math.max(0, items[at]! - piece.start));
  return offsets.filter((offset) => offset > 0);
}

function headingBlock(text: string, heading: HeadingLines): Block {
  const spans: Span[] = spansOfLines(text, heading.lines, heading.label).spans;
  return { ...block("heading", cutSpans(text, spans), heading.number, heading.level, heading.lines) };
}

function block(kind: Block["kind"], cut: Cut, number: string | null, level: number | null, lines: readonly Line[]): Block {
  return { kind, cut, number, level, marks: [], breaks: [], line: lines[0]!.number, endLine: lines.at(-1)!.number };
}
