import { tally } from "../../text/tally.js";
import type { PdfLine } from "./page-lines.js";
import { usualSize } from "./page-notes.js";

/** A gap between lines so much wider than usual parts paragraphs. */
const WIDER = 1.35;
/** Of a first line, in parts of the letters' height. */
const INDENT = 0.8;
const ENDS = /[.:;!?”"’)]$/;

/** Text of pages as plain text, and the numbers (from 1) of its lines that are set like headings. */
export interface PagesText {
  readonly text: string;
  readonly headings: ReadonlySet<number>;
}

/** Letters so much larger are those of a heading; headings are fewer than so many of all lines. */
const LARGER = 1.08;
const MOST_HEADINGS = 0.4;

/**
 * Writes the lines of all pages as plain text: line ends between lines, a blank line between paragraphs and around headings, a
 * form feed between pages.
 */
export function pageText(pages: readonly (readonly PdfLine[])[]): PagesText {
  const usual = usualGap(pages);
  const isHeading = headingsIn(pages.flat());
  const headings = new Set<number>();
  let text = "";
  let number = 1;
  pages.forEach((lines, page) => {
    if (page > 0) text += "\f";
    number += page > 0 ? 1 : 0;
    lines.forEach((line, i) => {
      const before = lines[i - 1];
      const ends = before === undefined ? "" : isHeading(before) !== isHeading(line) || isApart(before, line, usual) ? "\n\n" : "\n";
      text += ends + line.words;
      number += ends.length;
      if (isHeading(line)) headings.add(number);
    });
  });
  return { text, headings };
}

/** By their font: bold throughout, or larger than the text. Where many lines are, it tells nothing. */
function headingsIn(lines: readonly PdfLine[]): (line: PdfLine) => boolean {
  const size = usualSize(lines);
  const isSet = (line: PdfLine): boolean => line.bold || line.size > size * LARGER;
  const isTelling = lines.filter(isSet).length < lines.length * MOST_HEADINGS;
  return (line) => isTelling && isSet(line);
}

function isApart(before: PdfLine, line: PdfLine, usual: number): boolean {
  const gap = line.y - before.y;
  const isIndented = line.x - before.x > line.size * INDENT && ENDS.test(before.words);
  const isResized = line.size > before.size * LARGER || before.size > line.size * LARGER;
  return gap > usual * WIDER || gap < 0 || isIndented || isResized;
}

/** The distance from line to line that is commonest, for the size of the letters does not tell it. */
function usualGap(pages: readonly (readonly PdfLine[])[]): number {
  const counts = new Map<number, number>();
  for (const lines of pages)
    lines.forEach((line, i) => {
      const gap = i === 0 ? 0 : Math.round((line.y - lines[i - 1]!.y) * 2) / 2;
      if (gap > 0) tally(counts, gap);
    });
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? Infinity;
}
