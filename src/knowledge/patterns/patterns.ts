import type { Word } from "../../text/words.js";
import type { FoundInstrument } from "./end-behind-gap.js";
import type { WordRange } from "./found-terms.js";
import { layOut } from "../../text/lists.js";
import { fitsOf, PatternIndex } from "./pattern-index.js";

export type { FoundInstrument, WordRange };

/** One row of a table that was found in a sentence, and the words that showed it. */
export interface PatternMatch<Row> {
  readonly row: Row;
  readonly pattern: string;
  readonly ranges: readonly WordRange[];
}

/** Finds the rows whose patterns fit a sentence; `#id` fits where `instruments` says that the instrument stands. */
export type Matcher<Row> = (words: readonly Word[], instruments?: readonly FoundInstrument[]) => PatternMatch<Row>[];

const NONE: readonly never[] = [];

/**
 * Compiles the patterns of many rows together. All terms are found in one walk over a sentence through a tree of their
 * phrases; only the patterns whose first term was seen are then checked.
 *
 * @param rows each row with its patterns, in the language of `pattern-language.ts`
 * @param aliases what `@name` stands for
 * @param commasPart a comma ends a phrase that does not write one: «children, poverty reduction» holds no `child poverty`
 * @throws {Error} when a pattern cannot be read or names an unknown concept
 * @example compilePatterns([{ id: "x", patterns: ["death penalty & abolish*"] }], (r) => r.patterns)(wordsOf("…"))
 */
export function compilePatterns<Row>(
  rows: readonly Row[],
  patternsOf: (row: Row) => readonly string[],
  aliases: ReadonlyMap<string, readonly string[]> = new Map(),
  commasPart = false,
): Matcher<Row> {
  const index = new PatternIndex(aliases, commasPart);
  const theirs = rows.flatMap((row) => patternsOf(row).map(() => row));
  const patterns = rows.flatMap(patternsOf).map((source) => index.compile(source));
  const triggers = patterns.map(({ trigger }) => trigger);
  /** The patterns that can fit where a term stands, and what must stand also. */
  const { from, items } = layOut(triggers, [...patterns.keys()], index.size);
  const also = Int32Array.from(items, (at) => patterns[at]!.also);
  return (words, instruments = NONE) => {
    const found = index.find(words, instruments);
    const matches: PatternMatch<Row>[] = [];
    const { order, size } = found;
    for (let place = 0; place < size; place++) {
      const term = order[place]!;
      const end = from[term + 1]!;
      for (let i = from[term]!; i < end; i++) {
        if (!found.has(also[i]!)) continue;
        const pattern = patterns[items[i]!]!;
        for (const ranges of fitsOf(pattern, found)) matches.push({ row: theirs[items[i]!]!, pattern: pattern.source, ranges });
      }
    }
    return matches;
  };
}
