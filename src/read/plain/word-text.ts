import { cutOffset, cutSpans, sliceCut, type Cut, type Span } from "../../text/cut.js";
import { firstWhere } from "../../text/first-where.js";
import type { Block, Blocks, NoteMark } from "../block.js";
import { findInlineNotes, type InlineNotes } from "./inline-notes.js";
import { lineFinder } from "./line-finder.js";
import { type WordLine, wordLines } from "./word-lines.js";

const NUMBERED = /^(\d{1,6})\.[\t ]+/;
/** A figure of five digits at the start of a line is a number only where it goes on counting. */
const LEAST_LONG = 10_000;
const MOST_LOST = 3;
/** «	IV.	Title»: a numbered heading begins with a tab; «		Title»: one without a number with two or more. */
const HEADING = /^\t+(?:([IVXLC]+|[A-Z]|\d{1,2})\.\t)?/;

const ITEM = /^\t+(?:[•●▪◦*–—-]|\((?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})\))\s/;

/** Lines that make one block: a numbered paragraph or heading, and for a paragraph the lines that go on with it. */
interface LineGroup {
  readonly kind: "heading" | "paragraph";
  readonly number: string | null;
  readonly level: number | null;
  /** How many characters the number and its tabs take. */
  readonly skip: number;
  readonly lines: WordLine[];
}

/**
 * Reads text converted from Word: one line a paragraph, headings led by tabs, notes inline.
 *
 * @param text the decoded text, without byte order mark
 * @returns headings, paragraphs and notes with offsets into `text`
 */
export function readWordText(text: string): Blocks {
  const notes = findInlineNotes(text);
  const { groups, head } = groupLines(wordLines(text, notes));
  const lineAt = lineFinder(text);
  const blocks = [...groups.map((group) => blockOf(text, notes, group)), ...notes.bodies.map((body) => noteBlock(text, body, lineAt))];
  return { text, blocks: blocks.filter((block) => block.cut.text !== ""), head };
}

function groupLines(lines: readonly WordLine[]): { groups: LineGroup[]; head: string } {
  const groups: LineGroup[] = [];
  let head = "";
  let lastNumber = 0;
  for (const line of lines) {
    const numbered = NUMBERED.exec(line.lead);
    const open = groups.at(-1);
    if (numbered !== null && goesOn(Number(numbered[1]), lastNumber)) {
      lastNumber = Number(numbered[1]);
      groups.push({ kind: "paragraph", number: numbered[1]!, level: null, skip: numbered[0].length, lines: [line] });
    } else if (isHeading(line.lead)) {
      const [whole, label] = HEADING.exec(line.lead)!;
      groups.push({ kind: "heading", number: label ?? null, level: levelOf(label, whole), skip: whole.length, lines: [line] });
    } else if (open === undefined) head += `${line.lead}\n`;
    else if (open.kind === "paragraph") open.lines.push(line);
    else groups.push({ kind: "paragraph", number: null, level: null, skip: 0, lines: [line] });
  }
  return { groups, head };
}

function goesOn(number: number, last: number): boolean {
  return number > last && (number < LEAST_LONG || number <= last + 1 + MOST_LOST);
}

/** An item of a list or a sentence that is led by a tab is no heading. */
function isHeading(lead: string): boolean {
  return lead.startsWith("\t") && !ITEM.test(lead) && !/[.;:]\s*$/.test(lead);
}

function levelOf(label: string | undefined, tabs: string): number {
  if (label === undefined) return 2 + Math.min(4, tabs.length);
  if (/^[IVXLC]+$/.test(label)) return 1;
  return /^[A-Z]$/.test(label) ? 2 : 3;
}

function blockOf(text: string, notes: InlineNotes, { kind, number, level, skip, lines }: LineGroup): Block {
  const first = lines[0]!;
  const rest = lines.slice(1);
  const spans = [...skipCharacters(text, first.spans, skip), ...rest.flatMap((line): Span[] => [[line.first.start - 1, line.first.start], ...line.spans])];
  const whole = cutSpans(text, spans);
  const cut = kind === "heading" ? sliceCut(whole, 0, whole.text.replace(/(?<![\s,])[\s,]+$/, "").length) : whole;
  const starts = rest.map((line) => cutOffset(cut, line.spans[0]![0]));
  return {
    kind,
    cut,
    number,
    level,
    marks: marksIn(cut, notes, first.first.start, lines.at(-1)!.last.end),
    breaks: starts.filter((start) => !runsOn(cut.text, start)),
    line: first.first.number,
    endLine: lines.at(-1)!.last.number,
  };
}

/** Whether a line goes on with the sentence of the line before it. */
function runsOn(text: string, start: number): boolean {
  return /[\p{L}\p{N},–-] $/u.test(text.slice(Math.max(0, start - 3), start)) && /^[\p{Ll}\p{N}]/u.test(text.slice(start, start + 2));
}

/** Leaves out the first `count` characters that are no blanks before the line's lead. */
function skipCharacters(text: string, spans: readonly Span[], count: number): Span[] {
  let left = count;
  let leading = true;
  return spans.flatMap(([start, end]): Span[] => {
    let from = start;
    while (from < end && (left > 0 || leading)) {
      if (leading && /[ \u00a0\ufeff]/.test(text[from]!)) {
        from++;
        continue;
      }
      leading = false;
      if (left === 0) break;
      left--;
      from++;
    }
    return from < end ? [[from, end]] : [];
  });
}

function marksIn(cut: Cut, notes: InlineNotes, from: number, to: number): NoteMark[] {
  const found: NoteMark[] = [];
  for (let i = firstWhere(notes.marks, ({ start }) => start >= from); i < notes.marks.length && notes.marks[i]!.start < to; i++)
    found.push({ at: Math.min(cut.text.length, cutOffset(cut, notes.marks[i]!.start)), label: notes.marks[i]!.label });
  return found;
}

function noteBlock(text: string, body: { label: string; start: number; end: number }, lineAt: (place: number) => number): Block {
  const line = lineAt(body.start);
  return { kind: "note", cut: cutSpans(text, [[body.start, body.end]]), number: body.label, level: null, marks: [], breaks: [], line, endLine: line };
}
