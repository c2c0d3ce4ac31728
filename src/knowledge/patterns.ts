import type { Word } from "../text/words.js";
import type { FoundInstrument } from "./end-behind-gap.js";
import { parsePattern, phraseReader } from "./pattern-language.js";
import type { FoundTerms, WordRange } from "./found-terms.js";
import { PhraseIndex } from "./phrase-index.js";

export type { FoundInstrument, WordRange };

/** One row of a table that was found in a sentence, and the words that showed it. */
export interface PatternMatch<Row> {
  readonly row: Row;
  readonly pattern: string;
  readonly ranges: readonly WordRange[];
}

interface CompiledPart {
  readonly term: number;
  readonly absent: boolean;
  readonly near: boolean;
}
interface CompiledPattern<Row> {
  readonly row: Row;
  readonly source: string;
  readonly parts: readonly CompiledPart[];
}

/** Finds the rows whose patterns fit a sentence; `#id` fits where `instruments` says that the instrument stands. */
export type Matcher<Row> = (words: readonly Word[], instruments?: readonly FoundInstrument[]) => PatternMatch<Row>[];

const NONE: readonly never[] = [];

/** How many words may lie between two parts joined by `~`: about a clause. */
const NEAR = 8;

/**
 * Compiles the patterns of many rows together. All terms are found in one walk over a sentence through a tree of their
 * phrases; only the patterns whose first term was seen are then checked.
 *
 * @param rows each row with its patterns, in the language of `pattern-language.ts`
 * @param aliases what `@name` stands for
 * @throws {Error} when a pattern cannot be read or names an unknown concept
 * @example compilePatterns([{ id: "x", patterns: ["death penalty & abolish*"] }], (r) => r.patterns)(wordsOf("…"))
 */
export function compilePatterns<Row>(
  rows: readonly Row[],
  patternsOf: (row: Row) => readonly string[],
  aliases: ReadonlyMap<string, readonly string[]> = new Map(),
): Matcher<Row> {
  const index = new PhraseIndex();
  const termOf = termsIn(index, aliases);
  const byTrigger: CompiledPattern<Row>[][] = [];
  for (const row of rows)
    for (const source of patternsOf(row)) {
      const parts = parsePattern(source).map(({ phrases, absent, near }) => ({ term: termOf(phrases), absent, near }));
      const trigger = parts.find((part) => !part.absent);
      if (trigger === undefined) throw new Error(`pattern "${source}" needs a part that must be present`);
      (byTrigger[trigger.term] ??= []).push({ row, source, parts });
    }
  return (words, instruments = []) => {
    const found = index.find(words, instruments);
    const matches: PatternMatch<Row>[] = [];
    for (const term of found.order)
      for (const { row, source, parts } of byTrigger[term] ?? NONE) {
        if (parts.length === 1) for (const range of found.at(term)!) matches.push({ row, pattern: source, ranges: [range] });
        else {
          const fitting = check(parts, found);
          if (fitting !== null) matches.push({ row, pattern: source, ranges: fitting });
        }
      }
    return matches;
  };
}

/** Numbers the parts of patterns as terms and enters the phrases of each into the index, once. */
function termsIn(index: PhraseIndex, aliases: ReadonlyMap<string, readonly string[]>): (phrases: string) => number {
  const terms = new Map<string, number>();
  const phrasesOf = readerOf(aliases);
  return (phrases) => {
    const known = terms.get(phrases);
    if (known !== undefined) return known;
    const term = terms.size;
    terms.set(phrases, term);
    for (const phrase of phrasesOf(phrases)) index.add(term, phrase);
    return term;
  };
}

/** One reader for each table of aliases: hundreds of small tables of patterns share the concepts. */
const readers = new WeakMap<ReadonlyMap<string, readonly string[]>, ReturnType<typeof phraseReader>>();

function readerOf(aliases: ReadonlyMap<string, readonly string[]>): ReturnType<typeof phraseReader> {
  let reader = readers.get(aliases);
  if (reader === undefined) readers.set(aliases, (reader = phraseReader(aliases)));
  return reader;
}

/** The ranges that satisfy the parts, or null. A part joined by `~` must lie near the part before it. */
function check(parts: readonly CompiledPart[], found: FoundTerms): WordRange[] | null {
  for (const { term, absent } of parts) if (found.has(term) === absent) return null;
  const ranges: WordRange[] = [];
  let before: readonly WordRange[] = [];
  for (const part of parts) {
    if (part.absent) continue;
    const here = found.at(part.term)!;
    const fitting = part.near && before.length > 0 ? nearTo(before, here) : here;
    if (fitting[0] === undefined) return null;
    ranges.push(fitting[0]);
    before = fitting;
  }
  return ranges;
}

/** Those of `ranges` that lie near one of `others`. Both are in order of their first words, so one walk over each tells. */
function nearTo(others: readonly WordRange[], ranges: readonly WordRange[]): WordRange[] {
  let passed = 0;
  let furthest = -Infinity;
  return ranges.filter(([first, last]) => {
    for (; passed < others.length && others[passed]![0] <= last + NEAR; passed++) furthest = Math.max(furthest, others[passed]![1]);
    return first <= furthest + NEAR;
  });
}
