import type { FoundInstrument, WordRange } from "../../knowledge/patterns/patterns.js";
import type { Matter } from "../../knowledge/matters/matters.js";
import type { Word } from "../../text/words.js";

/** A matter and the words that showed it; none for one that the surroundings lend. */
export interface ShownMatter {
  readonly matter: Matter;
  readonly ranges: readonly WordRange[];
}

/**
 * The words by which matters and instruments were told: `{ "matters.death-penalty-abolition": "death penalty … abolished" }`.
 * A matter that headings or the sentence before lend has none.
 *
 * @param words of the text
 */
export function groundsOf(
  text: string,
  words: readonly Word[],
  shown: readonly ShownMatter[],
  instruments: readonly FoundInstrument[],
): Record<string, string> {
  const quote = ([first, last]: WordRange) => text.slice(words[first]!.start, words[last]!.end);
  const inOrder = (ranges: readonly WordRange[]) => [...ranges].sort((a, b) => a[0] - b[0]);
  return Object.fromEntries([
    ...shown.filter(({ ranges }) => ranges.length > 0).map(({ matter, ranges }) => [`matters.${matter.id}`, inOrder(ranges).map(quote).join(" … ")] as const),
    ...instruments.map(({ id, first, last }) => [`instruments.${id}`, quote([first, last])] as const),
  ]);
}
