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
    if (!OPENING.has(words[i]!.form)) continue;
    const length = [2, 1].find(
      (count) =>
        fractions[
          words
            .slice(i, i + count)
            .map(({ form }) => form)
            .join(" ")
        ] !== undefined && words[i + count - 1] !== undefined,
    );
    if (length === undefined) continue;
    const last = words[i + length - 1]!;
    const value =
      fractions[
        words
          .slice(i, i + length)
          .map(({ form }) => form)
          .join(" ")
      ]!;
    if (/^\s+(?:of|all|\()/.test(text.slice(last.end)) || (text[last.end] === ")" && text[words[i]!.start - 1] === "("))
      found.push({
        value,
        unit: "%",
        comparison: hedgeEnding(words, i) ?? "exactly",
        of: null,
        words: text.slice(words[i]!.start, last.end),
        start: words[i]!.start,
        end: last.end,
        step: STEP,
        currency: null,
        range: null,
      });
    i += length - 1;
  }
  return found;
}
