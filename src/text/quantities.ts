import { isStopWord } from "./plain-word.js";
import { isName, opensRow } from "./quantities-names.js";
import { numberAt, type WrittenNumber } from "./quantities-number.js";
import { hedgeEnding } from "./quantities-hedges.js";
import { withRanges } from "./quantities-ranges.js";
import { currencies, signs, units, type Comparison } from "./quantities-tables.js";
import { wordsOf, type Word } from "./words.js";

export type { Comparison } from "./quantities-tables.js";

/** A number in a text and what it counts. */
export interface TextQuantity {
  readonly value: number;
  readonly unit: string | null;
  readonly comparison: Comparison;
  /** The words counted («criminal cases»), lemmas joined by blanks, or null. */
  readonly of: string | null;
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** The worth of the last printed digit: 1 for 348, 100 for «7.8 thousand», 0.1 for 6.3. */
  readonly step: number;
  /** The currency as written, or null. */
  readonly currency: string | null;
  /** The end of a range that it is: «7–10 per cent», «between 4 and 6 years». */
  readonly range: "low" | "high" | null;
}

/** So many words after a number are taken for what it counts. */
const COUNTED = 3;

/**
 * The quantities of a sentence: figures and numbers in words, with unit, hedge and what they count. Years, dates, numbers
 * of articles, paragraphs and laws are none.
 *
 * @param text the sentence or paragraph
 * @example findQuantities("over 300 criminal cases")[0] // { value: 300, comparison: "more-than", of: "criminal cas", … }
 */
export function findQuantities(text: string, words: readonly Word[] = wordsOf(text)): TextQuantity[] {
  const found: TextQuantity[] = [];
  let row: number | null = null;
  for (let i = 0; i < words.length; i++) {
    const number = numberAt(text, words, i);
    if (number === null) continue;
    if (isName(text, words, i, number.last, number.end, row)) row = row !== null || opensRow(words, i) ? number.end : null;
    else {
      found.push(quantityOf(text, words, i, number));
      row = null;
    }
    i = number.last;
  }
  return withRanges(text, found);
}

function quantityOf(text: string, words: readonly Word[], first: number, { value, step, last, end }: WrittenNumber): TextQuantity {
  const { start } = words[first]!;
  const unit = unitAfter(text, words, last, end);
  const after = last + (unit?.words ?? 0);
  const currency = currencyBefore(text, start) ?? currencyAfter(words, after);
  return {
    value,
    unit: unit?.unit ?? null,
    comparison: hedgeBefore(text, words, first, currency !== null),
    of: countedAfter(text, words, after, unit?.words ? words[after]!.end : end),
    words: text.slice(start, end),
    start,
    end,
    step,
    currency,
    range: null,
  };
}

function hedgeBefore(text: string, words: readonly Word[], i: number, money: boolean): Comparison {
  const at = money && /^\p{Lu}/u.test(text.slice(words[i - 1]?.start ?? 0)) && (words[i - 1]?.form.length ?? 9) <= 3 ? i - 1 : i;
  return hedgeEnding(words, at) ?? "exactly";
}

function unitAfter(text: string, words: readonly Word[], i: number, end: number): { unit: string; words: number } | null {
  if (/^\s?%/.test(text.slice(end, end + 2))) return { unit: "%", words: 0 };
  for (const length of [2, 1]) {
    const phrase = words.slice(i + 1, i + 1 + length).map((word) => word.form);
    const unit = units.get(phrase.join(" "));
    if (unit !== undefined) return { unit, words: phrase.length };
  }
  return null;
}

function currencyBefore(text: string, start: number): string | null {
  const before = /(\p{Lu}{0,3}\p{Sc}|(?:^|(?<=[\s(]))(?:\p{Lu}{3}|T))\s?$/u.exec(text.slice(Math.max(0, start - 6), start))?.[1];
  if (before === undefined) return null;
  return before === "T" || signs.has(before.slice(-1)) || currencies.has(before.toLowerCase()) ? before.toLowerCase() : null;
}

function currencyAfter(words: readonly Word[], last: number): string | null {
  for (const word of words.slice(last + 1, last + 4)) if (currencies.has(word.form)) return word.lemma;
  return null;
}

function countedAfter(text: string, words: readonly Word[], i: number, from: number): string | null {
  const counted: string[] = [];
  let end = from;
  for (const word of words.slice(i + 1, i + 1 + COUNTED + 2)) {
    if (/^\d/.test(word.form) || /[,;:.()]/.test(text.slice(end, word.start))) break;
    end = word.end;
    if (isStopWord(word.form)) {
      if (counted.length > 0 || !/^(?:of|the|an?|these|those|their|its)$/.test(word.form)) break;
      continue;
    }
    counted.push(word.lemma);
    if (counted.length === COUNTED) break;
  }
  return counted.length === 0 ? null : counted.join(" ");
}
