import type { Blocks } from "./block.js";
import { readLooseText } from "./loose-text.js";
import { readNumberedText } from "./numbered-text.js";
import { readWordText } from "./word-text.js";

/** How many numbered paragraphs tell a numbered text from one that merely holds a list. */
const ENOUGH = 5;

/**
 * Reads plain text into blocks, by the way its paragraphs are marked: «12.⇥» with tabs (converted from Word), «12. » with
 * wrapped lines (converted from PDF), or blank lines alone.
 *
 * @param text the decoded text without byte order mark
 */
export function readPlainText(text: string): Blocks {
  if (count(text, /^(?:\[bookmark: ?[^\]\n]*\]| )*\d{1,4}\.\t/gm) >= 3) return readWordText(text);
  if (longestSeries(text) >= ENOUGH) return readNumberedText(text);
  return readLooseText(text);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** How far lines count up from 1: «1. …», «2. …», «3. …». */
function longestSeries(text: string): number {
  let expected = 1;
  for (const found of text.matchAll(/(?:^|[\n\r\f])[ \t]*(\d{1,4})\.(?=[\s])/g)) if (Number(found[1]) === expected) expected++;
  return expected - 1;
}
