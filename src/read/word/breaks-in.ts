import { cutOffset, originalOffset, type Cut } from "../../text/cut.js";

const ITEM = /^[ \t]{0,20}(?:[•●▪◦*–—-]\s|\((?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})\)\s)/;

/**
 * Where items and further paragraphs begin inside a block: at the paragraphs that went into it, unless they go on with the
 * sentence before, and at line breaks before a bullet, a dash, «(a)».
 *
 * @param starts places in the text where paragraphs begin
 * @returns offsets in the cut, in order
 */
export function breaksIn(text: string, cut: Cut, starts: readonly number[]): number[] {
  const places = new Set(starts.map((start) => cutOffset(cut, start)).filter((at) => !runsOn(cut.text, at)));
  for (let at = cut.text.indexOf(" "); at !== -1; at = cut.text.indexOf(" ", at + 1)) {
    const original = originalOffset(cut, at);
    if (text[original] === "\n" && ITEM.test(text.slice(original + 1, original + 30))) places.add(at + 1);
  }
  return [...places].filter((at) => at > 0 && at < cut.text.length).sort((a, b) => a - b);
}

/** Whether a paragraph goes on with the sentence of the one before it. */
function runsOn(words: string, at: number): boolean {
  return /[\p{L}\p{N},–-] $/u.test(words.slice(Math.max(0, at - 3), at)) && /^[\p{Ll}\p{N}]/u.test(words.slice(at, at + 2));
}
