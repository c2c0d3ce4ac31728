import type { Paragraph, UnDocument } from "../schema/document.js";

/**
 * The pull-quotes of a document, which reading folds into the paragraphs that they repeat, as paragraphs of their own: from the
 * line where each stands to the next empty line.
 */
export function pullQuotesOf(document: UnDocument): Paragraph[] {
  const lines = document.paragraphs.flatMap(({ also, section }) => also.map((line) => ({ line, section })));
  if (lines.length === 0) return [];
  const starts = startsOfLines(document.text);
  return lines.flatMap(({ line, section }) => {
    const start = starts[line - 1];
    if (start === undefined) return [];
    const found = document.text.slice(start).search(/\r?\n[^\S\n]*\r?\n/);
    const end = found < 0 ? document.text.length : start + found;
    const text = document.text.slice(start, end).replace(/[\r\n\t]/g, " ");
    return [{ number: null, section, cut: { text, pieces: [{ at: 0, start, length: text.length }] }, marks: [], breaks: [], line, endLine: line, also: [] }];
  });
}

function startsOfLines(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: end }) => index + end.length)];
}
