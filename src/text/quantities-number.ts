import { multipliers, numberOf } from "./quantities-tables.js";
import type { Word } from "./words.js";

/** A number as written: its value, the worth of its last printed digit, and the words it takes. */
export interface WrittenNumber {
  readonly value: number;
  readonly step: number;
  /** Index of its last word. */
  readonly last: number;
  /** Where it ends in the text; a comma after it is not part of it. */
  readonly end: number;
}

type Bare = Omit<WrittenNumber, "end">;

/**
 * The number that begins at a word, in figures or in words, with its multiplier.
 *
 * @param text the text the words were cut from
 * @param i index of the first word
 * @returns null where no number begins
 * @example numberAt("7.8 thousand", wordsOf("7.8 thousand"), 0) // { value: 7800, step: 100, last: 1, end: 12 }
 */
export function numberAt(text: string, words: readonly Word[], i: number): WrittenNumber | null {
  const word = words[i];
  if (word === undefined) return null;
  const plain = isFigure(word.form) ? inFigures(text, words, i) : inWords(text, words, i);
  if (plain === null) return null;
  const times = multipliers.get(words[plain.last + 1]?.form ?? "");
  if (times === undefined || !joined(text, words, plain.last)) return { ...plain, end: endOf(text, words[plain.last]!) };
  return { value: clean(plain.value * times), step: clean(plain.step * times), last: plain.last + 1, end: words[plain.last + 1]!.end };
}

function isFigure(form: string): boolean {
  const code = form.charCodeAt(0);
  return code >= 48 && code <= 57;
}

function endOf(text: string, word: Word): number {
  return text[word.end - 1] === "," ? word.end - 1 : word.end;
}

function inFigures(text: string, words: readonly Word[], i: number): Bare | null {
  const raw = text.slice(words[i]!.start, words[i]!.end).replace(/,$/, "");
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(raw) || /^\d{4,}(?:\.\d+)?$/.test(raw)) return written(raw.replace(/,/g, ""), i);
  if (/^\d{1,3},\d{1,2}$/.test(raw))
    return /^\s*(?:%|per ?cent|million|billion|thousand)/.test(text.slice(words[i]!.end)) ? written(raw.replace(",", "."), i) : null;
  if (!/^\d{1,3}(?:\.\d+)?$/.test(raw)) return null;
  let last = i;
  let digits = raw;
  while (
    /^\d+$/.test(digits) &&
    words[last + 1] !== undefined &&
    text.slice(words[last]!.end, words[last + 1]!.start) === " " &&
    /^\d{3}$/.test(text.slice(words[last + 1]!.start, words[last + 1]!.end))
  )
    digits += words[++last]!.form;
  return written(digits, last);
}

function written(digits: string, last: number): Bare {
  const decimals = digits.split(".")[1]?.length ?? 0;
  return { value: Number(digits), step: clean(10 ** -decimals), last };
}

/** «twenty-five», «one hundred and five», «three thousand two hundred». */
function inWords(text: string, words: readonly Word[], i: number): Bare | null {
  let whole = 0;
  let open = numberOf.get(words[i]!.form);
  if (open === undefined) return null;
  let last = i;
  for (let at = i + 1; at < words.length && joined(text, words, at - 1); at++) {
    const form = words[at]!.form;
    const next = numberOf.get(form);
    const times = multipliers.get(form);
    if (form === "and" && open >= 100 && numberOf.has(words[at + 1]?.form ?? "")) continue;
    if (next !== undefined && fitsAfter(open, next)) open += next;
    else if (times === 100 && open < 100) open *= times;
    else if (times !== undefined && times > 100) [whole, open] = [whole + open * times, 0];
    else break;
    last = at;
  }
  return { value: whole + open, step: 1, last };
}

/** «twenty» takes «five», «hundred» takes «five», «five» takes nothing. */
function fitsAfter(open: number, next: number): boolean {
  if (open >= 100) return open % 100 === 0;
  return (open === 0 && next < 100) || (open >= 20 && open % 10 === 0 && next < 10 && next > 0);
}

function joined(text: string, words: readonly Word[], i: number): boolean {
  return /^[ -]$/.test(text.slice(words[i]!.end, words[i + 1]?.start ?? words[i]!.end));
}

/** Undoes the dust of binary fractions: 7.8 × 1000 is 7800. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}
