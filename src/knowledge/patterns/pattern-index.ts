import type { Word } from "../../text/words.js";
import type { FoundInstrument } from "./end-behind-gap.js";
import type { FoundTerms, WordRange } from "./found-terms.js";
import { parsePattern, phraseReader } from "./pattern-language.js";
import { PhraseIndex } from "./phrase-index.js";

interface CompiledPart {
  readonly term: number;
  readonly absent: boolean;
  readonly near: boolean;
  /** All its places are asked for: it, or what follows, must stand near another; else the first of them tells. */
  readonly everywhere: boolean;
}
/** A pattern whose parts are numbered terms of an index; it can only fit where its `trigger` stands, and the next part that must be present (`also`; the trigger itself where there is none). */
export interface CompiledPattern {
  readonly source: string;
  readonly parts: readonly CompiledPart[];
  readonly trigger: number;
  readonly also: number;
}

/** How many words may lie between two parts joined by `~`: about a clause. */
const NEAR = 8;
const NONE: readonly (readonly WordRange[])[] = [];

/**
 * Patterns of many rows over one tree of phrases: one walk over a sentence finds the terms of all.
 *
 * @example const index = new PatternIndex(concepts); const pattern = index.compile("rape & !marital"); fitsOf(pattern, index.find(words, []))
 */
export class PatternIndex {
  private readonly index: PhraseIndex;
  private readonly terms = new Map<string, number>();
  private readonly phrasesOf: ReturnType<typeof phraseReader>;

  /**
   * @param aliases what `@name` stands for
   * @param commasPart a comma ends a phrase that does not write one
   */
  constructor(aliases: ReadonlyMap<string, readonly string[]>, commasPart = false) {
    this.index = new PhraseIndex(commasPart);
    this.phrasesOf = readerOf(aliases);
  }

  /** @throws {Error} when a pattern cannot be read, names an unknown concept or has only parts that must be absent */
  compile(source: string): CompiledPattern {
    const parts = parsePattern(source).map(({ phrases, absent, near }, at, all) => ({
      term: this.termOf(phrases),
      absent,
      near,
      everywhere: near || all.slice(at + 1).some((later) => later.near),
    }));
    const [trigger, also = trigger] = parts.filter((part) => !part.absent);
    if (trigger === undefined || also === undefined) throw new Error(`pattern "${source}" needs a part that must be present`);
    return { source, parts, trigger: trigger.term, also: also.term };
  }

  /** How many terms there are; they are the numbers below. */
  get size(): number {
    return this.terms.size;
  }

  /** The terms that stand in a sentence; they hold until the next call. */
  find(words: readonly Word[], instruments: readonly FoundInstrument[]): FoundTerms {
    return this.index.find(words, instruments);
  }

  /** Numbers the parts of patterns as terms and enters the phrases of each into the index, once. */
  private termOf(phrases: string): number {
    const known = this.terms.get(phrases);
    if (known !== undefined) return known;
    const term = this.terms.size;
    this.terms.set(phrases, term);
    for (const places of this.phrasesOf(phrases)) this.index.add(term, places);
    return term;
  }
}

/** One reader for each table of aliases: many tables of patterns share the concepts. */
const readers = new WeakMap<ReadonlyMap<string, readonly string[]>, ReturnType<typeof phraseReader>>();

function readerOf(aliases: ReadonlyMap<string, readonly string[]>): ReturnType<typeof phraseReader> {
  let reader = readers.get(aliases);
  if (reader === undefined) readers.set(aliases, (reader = phraseReader(aliases)));
  return reader;
}

/** The ways in which a pattern fits: a pattern of one part wherever that stands, one of several parts once. */
export function fitsOf({ parts, trigger }: CompiledPattern, found: FoundTerms): readonly (readonly WordRange[])[] {
  if (parts.length === 1) return found.at(trigger).map((range) => [range]);
  const fitting = check(parts, found);
  return fitting === null ? NONE : [fitting];
}

/** The ranges that satisfy the parts, or null. A part joined by `~` must lie near the part before it. */
function check(parts: readonly CompiledPart[], found: FoundTerms): WordRange[] | null {
  for (const { term, absent } of parts) if (found.has(term) === absent) return null;
  const ranges: WordRange[] = [];
  let before: readonly WordRange[] = [];
  for (const part of parts) {
    if (part.absent) continue;
    const here = part.everywhere ? found.at(part.term) : [found.firstOf(part.term)];
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
