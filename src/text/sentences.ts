import { isAbbreviated, tokenBefore } from "./is-abbreviated.js";
import type { Span } from "./cut.js";

/** A stop, closing quotes or brackets, a blank, and what may begin a sentence. */
const STOP = /[.!?]["”’»)\]]*(?= |$)/g;
const OPENING = /^["“‘«([]*[\p{Lu}\p{N}]/u;

/**
 * Cuts a passage into sentences. Full stops of abbreviations («art. 7», «paras. 22 (b) and 16 (g)», «No. 501-V»), of
 * initials and of numbers end none.
 *
 * @param text one paragraph, white space already single blanks
 * @param breaks offsets where a new item begins in any case (lines of a list)
 * @returns spans in `text`, in order, without the blanks between; together they hold every other character
 * @example splitSentences("See art. 7. It holds.") // [[0, 11], [12, 21]]
 */
export function splitSentences(text: string, breaks: readonly number[] = []): Span[] {
  const ends: number[] = [...breaks];
  for (const stop of text.matchAll(STOP)) if (endsSentence(text, stop.index, stop.index + stop[0].length)) ends.push(stop.index + stop[0].length);
  ends.push(text.length);
  ends.sort((a, b) => a - b);
  const spans: Span[] = [];
  let from = 0;
  for (const end of ends) {
    let start = from;
    while (text[start] === " ") start++;
    let to = end;
    while (to > start && text[to - 1] === " ") to--;
    if (to > start) spans.push([start, to]);
    from = Math.max(from, end);
  }
  return spans;
}

function endsSentence(text: string, stop: number, after: number): boolean {
  if (after >= text.length) return true;
  const rest = text.slice(after + 1, after + 12);
  if (text[stop] !== ".") return OPENING.test(rest);
  if (isAbbreviated(text, stop)) return false;
  const before = tokenBefore(text, stop);
  if (/^\(?[\p{L}\p{N}]{1,3}\)?$/u.test(before) && isListLabel(text, stop, before)) return false;
  return OPENING.test(rest) || /^(?:[-–—•]|\([a-z]+\)) /.test(rest);
}

/** «1. The …»: a label at the very start of the passage ends nothing. */
function isListLabel(text: string, stop: number, label: string): boolean {
  return stop === label.length && /^(?:\(?[ivxlc]+\)?|\(?[a-z]\)?|\d{1,3})$/i.test(label);
}
