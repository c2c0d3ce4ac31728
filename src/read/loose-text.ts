import { cutOffset, cutSpans, type Span } from "../text/cut.js";
import type { Block, Blocks, NoteMark } from "./block.js";
import { findFurniture } from "./furniture.js";
import { linesOf, type Line } from "./lines.js";

const LABEL = /^\s*([IVXLC]{1,6}|[A-Z])\.\s+(?=\S)/;
/** Superscript numerals as conversions leave them: «ⁱⁱⁱ», «^{xi}», «^v», or small Roman ones glued to a stop. */
const MARK = /[\u2070-\u209f\u00b9\u00b2\u00b3ᵛˣⁱ]+|\^\{[a-z0-9]{1,7}\}|\^[ivxlc]{1,7}\b|(?<=[\p{Ll}\d”"’)][.;,])[ivxl]{1,8}(?=\s|$)/gu;
const NOTE = /^\s*\^?\{?([ivxlⁱᵛˣ]{1,8}|\d{1,3}|\*)\}?\s*(?=[\p{Lu}"“]|The )/u;
const SENTENCE_END = /[.!?;:”"’)]\s*$/;

/**
 * Reads text without paragraph numbers: paragraphs are parted by blank lines and bear the number of their first line.
 *
 * @param text the decoded text
 * @returns headings, paragraphs (number null) and notes with offsets into `text`
 */
export function readLooseText(text: string): Blocks {
  const groups = joinBroken(groupLines(linesOf(text)).filter((group) => !isContents(group) && !isPageNumber(group)));
  const blocks: Block[] = [];
  let head = "";
  groups.forEach((group, i) => {
    const first = group[0]!.text;
    const before = blocks.at(-1);
    if (isHeading(group, groups[i + 1], before)) blocks.push(headingOf(text, group));
    else if (before === undefined && isTitle(group)) head += `${group.map((line) => line.text).join(" ")}\n`;
    else if (before !== undefined && isNote(first, before)) blocks.push({ ...blockOf(text, group, "note", NOTE), number: NOTE.exec(first)![1]! });
    else blocks.push(blockOf(text, group, "paragraph", null));
  });
  return { text, blocks: blocks.filter((block) => block.cut.text !== ""), head };
}

/** Lines before the first paragraph that make no sentence. */
function isTitle(group: readonly Line[]): boolean {
  const text = group.map((line) => line.text.trim()).join(" ");
  return text.length < 120 && !/[.!?]["”’)]*$/.test(text);
}

function groupLines(lines: readonly Line[]): Line[][] {
  const furniture = findFurniture(lines);
  const groups: Line[][] = [];
  let open: Line[] = [];
  for (const line of lines) {
    if (line.text.trim() !== "" && !furniture.has(line.number)) open.push(line);
    else if (open.length > 0) {
      groups.push(open);
      open = [];
    }
  }
  if (open.length > 0) groups.push(open);
  return groups;
}

function isPageNumber(group: readonly Line[]): boolean {
  return group.length === 1 && /^\s*\d{1,4}\s*$/.test(group[0]!.text);
}

/** A table of contents: many lines that begin with a label or end with the number of a page. */
function isContents(group: readonly Line[]): boolean {
  if (/^\s*contents\s*$/i.test(group[0]!.text)) return true;
  const typical = group.filter((line) => LABEL.test(line.text) || /[^\s\d]\s?\.{0,200}\s?\d{1,3}\s*$/.test(line.text)).length;
  return group.length >= 5 && typical >= group.length * 0.4;
}

/** A paragraph that a page end cut in two goes on with a small letter. */
function joinBroken(groups: readonly Line[][]): Line[][] {
  const joined: Line[][] = [];
  for (const group of groups) {
    const before = joined.at(-1);
    const broken = before !== undefined && !SENTENCE_END.test(before.at(-1)!.text) && /^\s*[\p{Ll}(]/u.test(group[0]!.text);
    if (broken && !LABEL.test(before[0]!.text)) joined[joined.length - 1] = [...before, ...group];
    else joined.push([...group]);
  }
  return joined;
}

function isHeading(group: readonly Line[], next: readonly Line[] | undefined, before: Block | undefined): boolean {
  const text = group.map((line) => line.text.trim()).join(" ");
  if (LABEL.test(text)) return text.length < 220 && !/[.;:,]$/.test(text);
  if (group.length > 1 || before === undefined || next === undefined) return false;
  const complete = before.kind === "heading" || SENTENCE_END.test(before.cut.text);
  return complete && text.length < 70 && /^\p{Lu}/u.test(text) && /\p{L}{3}$/u.test(text) && !/\b(?:the|of|and|for|in|to|a)$/i.test(text) && next.join("").length > 0 && next[0]!.text.length > 120;
}

function isNote(text: string, before: Block): boolean {
  return NOTE.test(text) && (before.kind === "note" || before.kind === "heading");
}

function headingOf(text: string, group: readonly Line[]): Block {
  const number = LABEL.exec(group[0]!.text)?.[1] ?? null;
  const level = number === null ? 4 : /^[IVXLC]+$/.test(number) ? 1 : 2;
  return { ...blockOf(text, group, "heading", number === null ? null : LABEL), number, level };
}

function blockOf(text: string, group: readonly Line[], kind: Block["kind"], lead: RegExp | null): Block {
  const first = group[0]!;
  const skip = lead === null ? 0 : (lead.exec(first.text)?.[0].length ?? 0);
  const start = first.start + skip;
  const end = group.at(-1)!.end;
  const found = kind === "note" ? [] : [...text.slice(start, end).matchAll(MARK)].map((mark): [Span, string] => [[start + mark.index, start + mark.index + mark[0].length], mark[0]]);
  const cut = cutSpans(text, gaps(start, end, found.map(([span]) => span)));
  const marks: NoteMark[] = found.map(([span, label]) => ({ at: cutOffset(cut, span[0]), label: label.replace(/[\^{}]/g, "") }));
  return { kind, cut, number: null, level: null, marks, breaks: [], line: first.number, endLine: group.at(-1)!.number };
}

function gaps(start: number, end: number, holes: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const [holeStart, holeEnd] of holes) {
    if (holeStart > from) spans.push([from, holeStart]);
    from = holeEnd;
  }
  if (from < end) spans.push([from, end]);
  return spans;
}
