/** One line of a text: its place without the line end, and its number from 1. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly number: number;
  readonly text: string;
}

/**
 * The lines of a text, whether they end in LF, CRLF, CR or a form feed.
 *
 * @example linesOf("a\r\nb").map((line) => line.text) // ["a", "b"]
 */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const found of text.matchAll(/\r\n|\n|\r|\f/g)) {
    lines.push({ start, end: found.index, number: lines.length + 1, text: text.slice(start, found.index) });
    start = found.index + found[0].length;
  }
  lines.push({ start, end: text.length, number: lines.length + 1, text: text.slice(start) });
  return lines;
}
