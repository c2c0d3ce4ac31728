import { isAbbreviated } from "../../text/is-abbreviated.js";
import type { Span } from "../../text/cut.js";
import type { Line } from "./lines.js";

/** A line that begins an item of a list: a bullet, a dash, «(a)», «(iv)». */
const ITEM = /^\s*(?:[•●▪◦*-]\s|[–—]\s|\((?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})\)\s)/;

/** «1. …», «1.2. …» inside a numbered paragraph, after a line that has come to an end. */
const NUMBERED_ITEM = /^\s*\d{1,3}(?:\.\d{1,3}){0,3}[.)]?\s+\p{L}/u;
const ENDED = /[.:;]\s*$/;

/** How far around a hyphen its word is sought without it: about a long report, so that a longer text takes no longer per line. */
const AROUND = 200_000;

/**
 * Joins hard-wrapped lines. A hyphen at a line's end stays («inter-» + «ministerial») unless the word stands elsewhere in the
 * text without it («develop-» + «ment»).
 *
 * @param lead what to leave out at the start of the first line (its number), or null
 * @returns the spans of the words, and the places where items of a list begin
 */
export function spansOfLines(text: string, lines: readonly Line[], lead: RegExp | null): { spans: Span[]; items: number[] } {
  const spans: Span[] = [];
  const items: number[] = [];
  lines.forEach((line, i) => {
    const skip = i === 0 && lead !== null ? (lead.exec(line.text)?.[0].length ?? 0) : 0;
    const next = lines[i + 1];
    const cutHyphen = next === undefined ? null : hyphenation(text.slice(Math.max(0, line.start - AROUND), line.end + AROUND), line.text, next.text);
    const end =
      cutHyphen === "drop"
        ? line.start + line.text.trimEnd().length - 1
        : cutHyphen === "keep"
          ? line.start + line.text.trimEnd().length
          : afterLineEnd(text, line.end);
    const isItem = i > 0 && (ITEM.test(line.text) || (NUMBERED_ITEM.test(line.text) && hasEnded(lines[i - 1]!.text)));
    if (isItem) items.push(line.start + line.text.search(/\S/));
    spans.push([line.start + Math.min(skip, line.text.length), Math.max(end, line.start + skip)]);
  });
  return { spans, items };
}

/** «… 1958 (No.» has not ended. */
function hasEnded(line: string): boolean {
  const words = line.trimEnd();
  return ENDED.test(words) && !(words.endsWith(".") && isAbbreviated(words, words.length - 1));
}

/** The line end itself, which stands for a blank. */
function afterLineEnd(text: string, end: number): number {
  return end < text.length ? end + 1 : end;
}

function hyphenation(text: string, line: string, next: string): "keep" | "drop" | null {
  const before = /(?<!\p{L})(\p{L}+)-\s*$/u.exec(line)?.[1];
  const after = /^\s*(\p{L}+)/u.exec(next)?.[1];
  if (before === undefined || after === undefined) return null;
  return /^\p{Ll}/u.test(after) && text.includes(` ${before}${after}`) ? "drop" : "keep";
}
