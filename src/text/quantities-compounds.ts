import { numberOf, units } from "./quantities-tables.js";
import type { TextQuantity } from "./quantities.js";
import { wordsOf, type Word } from "./words.js";

/**
 * Numbers that a hyphen joins to the word they count: «a five-level system»; spans of time («a 20-year plan») count nothing.
 *
 * @example findCompounds("a five-level system")[0] // { value: 5, of: "level", … }
 */
export function findCompounds(text: string, words: readonly Word[] = wordsOf(text)): TextQuantity[] {
  return words.flatMap((word, i) => {
    const next = words[i + 1];
    if (next === undefined || text.slice(word.end, next.start) !== "-") return [];
    const value = /^\d{1,2}$/.test(word.form) ? Number(word.form) : numberOf.get(word.form);
    if (value === undefined || !/^\p{Ll}/u.test(next.form) || numberOf.has(next.form) || units.has(next.form)) return [];
    return [
      {
        value,
        unit: null,
        comparison: "exactly",
        of: next.lemma,
        words: text.slice(word.start, word.end),
        start: word.start,
        end: next.end,
        step: 1,
        currency: null,
        range: null,
      },
    ];
  });
}
