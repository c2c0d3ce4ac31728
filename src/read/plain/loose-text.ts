import table from "../../../data/head-words.json" with { type: "json" };
import { alternation } from "../../text/alternation.js";
import { cutOffset, cutSpans, type Span } from "../../text/cut.js";
import type { Block, Blocks, NoteMark } from "../block.js";
import { joinBroken } from "./broken-paragraphs.js";
import { findFurniture } from "./furniture.js";
import { linesOf, type Line } from "./lines.js";
import { beginsListItem, groupLines, SENTENCE_END } from "./text-groups.js";

const LABEL = /^\s*([IVXLC]{1,6}|[A-Z])\.\s+(?=\S)/;
/** Superscript numerals as conversions leave them: «ⁱⁱⁱ», «^{xi}», «^v», or small Roman ones glued to a stop. */
const MARK =
  /[\u2070-\u209f\u00b9\u00b2\u00b3ᵛˣⁱ]+|\^\{[a-z0-9]{1,7}\}|\^[ivxlc]{1,7}\b|(?<=[\p{L}\d”"’)][.;,])[ivxl]{1,8}(?=\s|$)|(?<=[.;”"’)] )[ivxl]{2,8}(?=\s*$)/gu;
const NOTE = /^\s*\^?\{?([ivxlⁱᵛˣ]{1,8}|\d{1,3}|\*)\}?\s*(?=[\p{Lu}"“]|The )/u;

/** «Cooperation with the»: the line goes on. */
const ENDS_NO_HEADING = new RegExp(`\\b${alternation(table.endsNoHeading)}$`, "i");

/**
 * Reads text without paragraph numbers: paragraphs are parted by blank lines and bear the number of their first line.
 *
 * @param text the decoded text
 * @param headings numbers of lines that are set like headings
 * @returns headings, paragraphs (number null) and notes with offsets into `text`
 */
export function readLooseText(text: string, headings: ReadonlySet<number> = new Set()): Blocks {
  const lines = linesOf(text);
  return blocksOfGroups(text, joinBroken(groupLines(lines, findFurniture(lines))), headings);
}

/**
 * Makes blocks of groups of lines.
 *
 * @param beginsText whether a group that looks like lines of a title page belongs to the text; where told, notes are known elsewhere
 */
export function blocksOfGroups(
  text: string,
  groups: readonly (readonly Line[])[],
  headings: ReadonlySet<number>,
  beginsText: ((group: readonly Line[]) => boolean) | null = null,
): Blocks {
  const blocks: Block[] = [];
  let note: readonly Line[] = [];
  groups.forEach((group, i) => {
    const first = group[0]!.text;
    const before = blocks.at(-1);
    if (isSetAsHeading(group, headings) ? before !== undefined || LABEL.test(first) : isHeading(group, groups[i + 1], before))
      blocks.push(headingOf(text, group));
    else if (before === undefined && isTitle(group) && beginsText?.(group) !== true) return;
    else if (before !== undefined && beginsText === null && isNote(first, before)) blocks.push(noteOf(text, (note = group)));
    else if (before?.kind === "note") blocks[blocks.length - 1] = noteOf(text, (note = [...note, ...group]));
    else blocks.push(blockOf(text, group, "paragraph", null));
  });
  return {
    text,
    blocks: blocks.filter((block) => block.cut.text !== ""),
    head: text.slice(0, groups.find((group) => group[0]!.number === blocks[0]?.line)?.[0]?.start ?? 0),
  };
}

/** By the page's fonts; what ends as a sentence is one. */
function isSetAsHeading(group: readonly Line[], headings: ReadonlySet<number>): boolean {
  return group.every((line) => headings.has(line.number)) && !/[.;:,]\s*$/.test(group.at(-1)!.text);
}

/** Before the first paragraph: lines that make no sentence, or that end long before the width of a page, as those of a title page. */
function isTitle(group: readonly Line[]): boolean {
  const lines = group.map((line) => line.text.trim());
  const text = lines.join(" ");
  return isRagged(lines) || (text.length < 120 && !/[.!?]["”’)]*$/.test(text));
}

function isRagged(lines: readonly string[]): boolean {
  const lengths = lines.map((line) => line.length).sort((a, b) => a - b);
  return lengths.length >= 3 && lengths[lengths.length >> 1]! < lengths.at(-1)! * 0.6;
}

function isHeading(group: readonly Line[], next: readonly Line[] | undefined, before: Block | undefined): boolean {
  const text = group.map((line) => line.text.trim()).join(" ");
  if (LABEL.test(text)) return text.length < 220 && !/[.;:,]$/.test(text);
  if (group.length > 1 || before === undefined || next === undefined) return false;
  const complete = before.kind === "heading" || SENTENCE_END.test(before.cut.text);
  const isTitled = text.length < 70 && /^\p{Lu}/u.test(text) && /\p{L}{3}$/u.test(text) && !ENDS_NO_HEADING.test(text);
  return complete && isTitled && beginsText(next);
}

/** Below a heading stands a paragraph: a long line, or one that ends as a sentence does. */
function beginsText(group: readonly Line[]): boolean {
  const last = group.at(-1)!.text;
  return group[0]!.text.length > 120 || (group[0]!.text.length > 70 && /[.:;]\s*$/.test(last));
}

function isNote(text: string, before: Block): boolean {
  return NOTE.test(text) && (before.kind === "note" || before.kind === "heading");
}

function noteOf(text: string, group: readonly Line[]): Block {
  return { ...blockOf(text, group, "note", NOTE), number: plainLabel(NOTE.exec(group[0]!.text)![1]!) };
}

/** «ⁱⁱⁱ», «^{xi}» as they are printed elsewhere: «iii», «xi». */
function plainLabel(label: string): string {
  return label.normalize("NFKC").replace(/[\^{}\s]/g, "");
}

function headingOf(text: string, group: readonly Line[]): Block {
  const number = LABEL.exec(group[0]!.text)?.[1] ?? null;
  const level = number === null ? 4 : /^[IVXLC]+$/.test(number) ? 1 : 2;
  return { ...blockOf(text, group, "heading", number === null ? null : LABEL), number, level };
}

function blockOf(text: string, group: readonly Line[], kind: Block["kind"], lead: RegExp | null): Block {
  const first = group[0]!;
  const skip = lead === null ? 0 : (lead.exec(first.text)?.[0].length ?? 0);
  const found =
    kind === "note"
      ? []
      : group.flatMap(({ text: words, start }) =>
          [...words.matchAll(MARK)].map((mark): [Span, string] => [[start + mark.index, start + mark.index + mark[0].length], mark[0]]),
        );
  const spans = group.flatMap((line, i) =>
    gaps(
      line.start + (i === 0 ? skip : 0),
      endOf(text, line, i < group.length - 1),
      found.map(([span]) => span).filter(([start]) => start >= line.start && start < line.end),
    ),
  );
  const cut = cutSpans(text, spans);
  const marks: NoteMark[] = found.map(([span, label]) => ({ at: cutOffset(cut, span[0]), label: plainLabel(label) }));
  const listed = group.slice(1).filter((line) => beginsListItem(line.text));
  const breaks = listed.map((line) => cutOffset(cut, line.start + line.text.search(/\S/))).filter((at) => at > 0 && at < cut.text.length);
  return { kind, cut, number: null, level: null, marks, breaks, line: first.number, endLine: group.at(-1)!.number };
}

/** With the line end where words follow: it stands for a blank. */
function endOf(text: string, line: Line, goesOn: boolean): number {
  return goesOn && line.end < text.length ? line.end + 1 : line.end;
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
