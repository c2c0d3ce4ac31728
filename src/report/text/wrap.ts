/**
 * Breaks a text into lines of a width, with an indent. A word longer than the line stands alone on its own.
 *
 * @param width in characters, indent included
 * @example wrap("one two three", 9, "  ") // "  one two\n  three"
 */
export function wrap(text: string, width: number, indent = ""): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/)) {
    if (line.length > indent.length && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
    }
    line += line.length > indent.length ? ` ${word}` : word;
  }
  lines.push(line);
  return lines.join("\n");
}
