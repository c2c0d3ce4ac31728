import type { PdfLine } from "./page-lines.js";

/** A gap between lines so much wider than usual parts paragraphs. */
const WIDER = 1.35;
/** Of a first line, in parts of the letters' height. */
const INDENT = 0.8;
const ENDS = /[.:;!?”"’)]$/;

/**
 * Writes the lines of all pages as plain text: line ends between lines, a blank line between paragraphs, a form feed between
 * pages.
 */
export function pageText(pages: readonly (readonly PdfLine[])[]): string {
  const usual = usualGap(pages);
  return pages.map((lines) => lines.map((line, i) => separator(lines[i - 1], line, usual) + line.words).join("")).join("\f");
}

function separator(before: PdfLine | undefined, line: PdfLine, usual: number): string {
  if (before === undefined) return "";
  const gap = line.y - before.y;
  const isIndented = line.x - before.x > line.size * INDENT && ENDS.test(before.words);
  return gap > usual * WIDER || gap < 0 || isIndented ? "\n\n" : "\n";
}

/** The distance from line to line that is commonest, for the size of the letters does not tell it. */
function usualGap(pages: readonly (readonly PdfLine[])[]): number {
  const counts = new Map<number, number>();
  for (const lines of pages)
    lines.forEach((line, i) => {
      const gap = i === 0 ? 0 : Math.round((line.y - lines[i - 1]!.y) * 2) / 2;
      if (gap > 0) counts.set(gap, (counts.get(gap) ?? 0) + 1);
    });
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? Infinity;
}
