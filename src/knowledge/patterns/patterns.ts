import type { Word } from "../../text/words.js";
import type { FoundInstrument } from "./end-behind-gap.js";
import type { WordRange } from "./found-terms.js";
import { fitsOf, PatternIndex, type CompiledPattern } from "./pattern-index.js";

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

/** The patterns that can fit where one term stands: row, pattern, and what must stand also, in lists beside each other, since hundreds are asked for each word. */
interface Triggered<Row> {
  readonly rows: Row[];
  readonly patterns: CompiledPattern[];
  readonly also: number[];
}

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
  const byTrigger: Triggered<Row>[] = [];
  for (const row of rows)
    for (const source of patternsOf(row)) {
      const pattern = index.compile(source);
      const triggered = (byTrigger[pattern.trigger] ??= { rows: [], patterns: [], also: [] });
      triggered.rows.push(row);
      triggered.patterns.push(pattern);
      triggered.also.push(pattern.also);
    }
  return (words, instruments = NONE) => {
    const found = index.find(words, instruments);
    const matches: PatternMatch<Row>[] = [];
    for (let place = 0; place < found.size; place++) {
      const triggered = byTrigger[found.termAt(place)];
      if (triggered === undefined) continue;
      const { rows: theirs, patterns, also } = triggered;
      for (let i = 0; i < also.length; i++)
        if (found.has(also[i]!)) for (const ranges of fitsOf(patterns[i]!, found)) matches.push({ row: theirs[i]!, pattern: patterns[i]!.source, ranges });
    }
    return matches;
  };
}
