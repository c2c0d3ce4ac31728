import { hedgeEnding } from "./quantities-hedges.js";
import { fractions } from "./quantities-tables.js";
import type { TextQuantity } from "./quantities.js";
import { wordsOf, type Word } from "./words.js";

/** «Half», «two thirds» are read to the nearest per cent. */
const STEP = 1;

/** The first words of all fractions: most words are none. */
const OPENING = new Set(Object.keys(fractions).map((words) => words.split(" ")[0]!));

/**
 * Shares in words: «more than half of», «three quarters of», as per cent.
 *
 * @example findFractions("more than half of the cases")[0] // { value: 50, unit: "%", comparison: "more-than", … }
 */
export function findFractions(text: string, words: readonly Word[] = wordsOf(text)): TextQuantity[] {
  const found: TextQuantity[] = [];
  for (let i = 0; i < words.length; i++) {
    const length = OPENING.has(words[i]!.form) ? [2, 1].find((count) => fractionOf(words, i, count) !== undefined) : undefined;
    if (length === undefined) continue;
    const share = shareAt(text, words, i, length);
    if (share !== null) found.push(share);
    i += length - 1;
  }
  return found;
}

/** The fraction of so many words; null where it is a share of nothing. */
function shareAt(text: string, words: readonly Word[], first: number, length: number): TextQuantity | null {
  const { start } = words[first]!;
  const { end } = words[first + length - 1]!;
  const isShare = /^\s+(?:of|all|\()/.test(text.slice(end)) || (text[end] === ")" && text[start - 1] === "(");
  if (!isShare) return null;
  const value = fractionOf(words, first, length)!;
  const comparison = hedgeEnding(words, first) ?? "exactly";
  return { value, unit: "%", comparison, of: null, words: text.slice(start, end), start, end, step: STEP, currency: null, range: null };
}

/** The per cent that so many words from one on are; undefined for words that are no fraction. */
function fractionOf(words: readonly Word[], first: number, length: number): number | undefined {
  const forms = words.slice(first, first + length).map(({ form }) => form);
  return forms.length < length ? undefined : fractions[forms.join(" ")];
}
