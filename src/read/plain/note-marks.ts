import { cutOffset, cutSpans, originalOffset, spansOf, type Cut, type Span } from "../../text/cut.js";
import { LETTERS } from "../../text/whole-words.js";
import type { Block } from "../block.js";

interface Place {
  readonly block: number;
  readonly at: number;
}

interface FoundMark extends Place {
  readonly label: string;
  readonly length: number;
}

/**
 * Finds the note numbers that a conversion glued to words («health status.20 The») or set on a line of their own after a
 * heading, takes them out of the text and hangs them on their blocks as marks. Numbers are sought in the order of the notes,
 * so that «2013,3 but» and «of 1,000» are told apart.
 *
 * @param notes the note blocks, numbered in order, from 1 or from what the first says
 */
export function placeNoteMarks(text: string, blocks: readonly Block[], notes: readonly Block[]): Block[] {
  const first = Number(notes[0]?.number ?? 1);
  const marks = findMarks(blocks, first, first + notes.length - 1);
  const byBlock = new Map<number, FoundMark[]>();
  for (const mark of marks) byBlock.set(mark.block, [...(byBlock.get(mark.block) ?? []), mark]);
  return blocks.map((block, i) => withMarks(text, block, byBlock.get(i) ?? []));
}

function findMarks(blocks: readonly Block[], first: number, last: number): FoundMark[] {
  const marks: FoundMark[] = [];
  let from: Place = { block: 0, at: 0 };
  for (let n = first; n <= last; n++) {
    const found = nextMark(blocks, n, from);
    const later = n < last ? nextMark(blocks, n + 1, from) : null;
    const best = found === null || (later !== null && isBefore(later, found)) ? markBetween(blocks, n, from, later) : found;
    if (best === null) continue;
    marks.push(best);
    from = { block: best.block, at: best.at + best.length };
  }
  return marks;
}

/** «JS3 40 reported», «was passed. 3 The law»: a number between blanks is a mark only behind an acronym or between sentences, and where the mark is missing. */
function markBetween(blocks: readonly Block[], n: number, from: Place, to: Place | null): FoundMark | null {
  const label = String(n);
  const pattern = new RegExp(`(?<=\\p{Lu}[\\p{Lu}\\d]{1,9}\\s)${label}(?=\\s\\p{Ll})|(?<=[\\p{Ll})]\\.\\s)${label}(?=\\s\\p{Lu})`, "gu");
  const last = Math.min(blocks.length - 1, from.block + AHEAD, to?.block ?? Infinity);
  for (let b = from.block; b <= last; b++) {
    pattern.lastIndex = b === from.block ? from.at : 0;
    const at = pattern.exec(blocks[b]!.cut.text)?.index ?? -1;
    const found = { label, block: b, at, length: label.length };
    if (at !== -1) return to === null || isBefore(found, to) ? found : null;
  }
  return null;
}

function isBefore(a: Place, b: Place): boolean {
  return a.block < b.block || (a.block === b.block && a.at < b.at);
}

/** How far ahead a mark is sought, in blocks: marks are seldom farther apart, and a lost one must not swallow the rest. */
const AHEAD = 25;

function nextMark(blocks: readonly Block[], n: number, from: Place): FoundMark | null {
  const label = String(n);
  const glued = new RegExp(`(?<=[${LETTERS}.,;:)”’"\\]%?!]|(?<!\\d)(?:19|20)\\d\\d)${label}(?![\\d${LETTERS}]|[.,:]\\d|-\\d|/)`, "gu");
  for (let b = from.block; b < Math.min(blocks.length, from.block + AHEAD); b++) {
    const block = blocks[b]!;
    const start = b === from.block ? from.at : 0;
    glued.lastIndex = start;
    const found = glued.exec(block.cut.text);
    const at = found?.index ?? -1;
    const apart = block.kind === "heading" ? markAfterHeading(block.cut.text, label, start) : -1;
    const best = at === -1 ? apart : apart === -1 ? at : Math.min(at, apart);
    if (best !== -1) return { label, block: b, at: best, length: label.length };
  }
  return null;
}

/** Numbers at the end of a heading take no more letters than this. */
const LONGEST_TAIL = 1_000;

/** «… and bodies , 1 2»: numbers alone at the end of a heading. */
function markAfterHeading(text: string, label: string, from: number): number {
  const cut = Math.max(0, text.length - LONGEST_TAIL);
  const tail = /(?<![\s,])(?:[\s,]+\d{1,3})+$/.exec(text.slice(cut));
  if (tail === null) return -1;
  const start = Math.max(cut + tail.index, from - 1);
  const found = new RegExp(`(?<=[\\s,])${label}(?!\\d)`).exec(text.slice(start));
  return found === null ? -1 : start + found.index;
}

function withMarks(text: string, block: Block, marks: readonly FoundMark[]): Block {
  if (marks.length === 0) return block;
  const kept = without(
    spansOf(block.cut),
    marks.map((mark) => originalRange(block.cut, mark)),
  );
  const cut = cutSpans(text, block.kind === "heading" ? trimTail(text, kept) : kept);
  const places = marks.map((mark) => ({ at: Math.min(cut.text.length, cutOffset(cut, originalOffset(block.cut, mark.at))), label: mark.label }));
  const breaks = block.breaks.map((offset) => cutOffset(cut, originalOffset(block.cut, offset)));
  return { ...block, cut, marks: places, breaks };
}

function originalRange(cut: Cut, mark: FoundMark): Span {
  return [originalOffset(cut, mark.at), originalOffset(cut, mark.at + mark.length - 1) + 1];
}

function without(spans: readonly Span[], holes: readonly Span[]): Span[] {
  return spans.flatMap(([start, end]): Span[] => {
    const pieces: Span[] = [];
    let from = start;
    for (const [holeStart, holeEnd] of holes) {
      if (holeEnd <= from || holeStart >= end) continue;
      if (holeStart > from) pieces.push([from, holeStart]);
      from = Math.max(from, holeEnd);
    }
    if (from < end) pieces.push([from, end]);
    return pieces;
  });
}

/** The comma that parted two marks after a heading goes with them. */
function trimTail(text: string, spans: readonly Span[]): Span[] {
  const kept = [...spans];
  while (kept.length > 0 && /^[\s,]*$/.test(text.slice(...kept.at(-1)!))) kept.pop();
  const last = kept.at(-1);
  if (last !== undefined) kept[kept.length - 1] = [last[0], last[0] + text.slice(...last).replace(/(?<![\s,])[\s,]+$/, "").length];
  return kept;
}
