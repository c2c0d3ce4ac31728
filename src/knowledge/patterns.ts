import type { Word } from "../text/words.js";
import { parsePattern, type Alternative, type Atom } from "./pattern-language.js";

/** Where a term stands: first and last word, both counted from 0, the last one included. */
export type WordRange = readonly [first: number, last: number];

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
interface Opening {
  readonly term: number;
  readonly alternative: Alternative;
}

/** How many words may lie between two parts joined by `~`: about a clause. */
const NEAR = 8;
/** How many words `..` may stand for. */
const GAP = 4;

/**
 * Compiles the patterns of many rows together. All terms are found in one walk over a sentence through an index of
 * their first words; only the patterns whose first term was seen are then checked.
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
): (words: readonly Word[]) => PatternMatch<Row>[] {
  const terms = new Map<string, number>();
  const openings = new OpeningIndex();
  const byTrigger = new Map<number, CompiledPattern<Row>[]>();

  for (const row of rows) {
    for (const source of patternsOf(row)) {
      const parts = parsePattern(source, aliases).map(({ key, alternatives, absent, near }) => {
        let term = terms.get(key);
        if (term === undefined) {
          term = terms.size;
          terms.set(key, term);
          for (const alternative of alternatives) openings.add(term, alternative);
        }
        return { term, absent, near };
      });
      const trigger = parts.find((part) => !part.absent);
      if (trigger === undefined) throw new Error(`pattern "${source}" needs a part that must be present`);
      const list = byTrigger.get(trigger.term) ?? [];
      list.push({ row, source, parts });
      byTrigger.set(trigger.term, list);
    }
  }

  return (words) => {
    const found = openings.find(words);
    const matches: PatternMatch<Row>[] = [];
    for (const term of found.keys())
      for (const pattern of byTrigger.get(term) ?? []) {
        if (pattern.parts.length === 1) {
          for (const range of found.get(term)!) matches.push({ row: pattern.row, pattern: pattern.source, ranges: [range] });
          continue;
        }
        const ranges = check(pattern.parts, found);
        if (ranges !== null) matches.push({ row: pattern.row, pattern: pattern.source, ranges });
      }
    return matches;
  };
}

/** The ranges that satisfy the parts, or null. A part joined by `~` must lie near the part before it. */
function check(parts: readonly CompiledPart[], found: ReadonlyMap<number, WordRange[]>): WordRange[] | null {
  const ranges: WordRange[] = [];
  let before: readonly WordRange[] = [];
  for (const part of parts) {
    const here = found.get(part.term);
    if (part.absent) {
      if (here !== undefined) return null;
      continue;
    }
    if (here === undefined) return null;
    const fitting = part.near && before.length > 0 ? here.filter((range) => before.some((other) => isNear(range, other))) : here;
    if (fitting[0] === undefined) return null;
    ranges.push(fitting[0]);
    before = fitting;
  }
  return ranges;
}

function isNear(a: WordRange, b: WordRange): boolean {
  return a[0] <= b[1] + NEAR && b[0] <= a[1] + NEAR;
}

/** Alternatives by the first word they begin with: a lemma, an exact form, or the first letters of a prefix. */
class OpeningIndex {
  private readonly byLemma = new Map<string, Opening[]>();
  private readonly byForm = new Map<string, Opening[]>();
  private readonly byPrefix = new Map<string, Opening[]>();

  add(term: number, alternative: Alternative): void {
    const [first] = alternative;
    if (first === undefined || first.kind === "gap") throw new Error("a phrase cannot begin with «..»");
    const [map, key] =
      first.kind === "lemma"
        ? [this.byLemma, first.value]
        : first.kind === "form"
          ? [this.byForm, first.value]
          : [this.byPrefix, first.value.slice(0, 3)];
    const list = map.get(key) ?? [];
    list.push({ term, alternative });
    map.set(key, list);
  }

  find(words: readonly Word[]): Map<number, WordRange[]> {
    const found = new Map<number, WordRange[]>();
    const record = (openings: readonly Opening[] | undefined, at: number) => {
      for (const { term, alternative } of openings ?? []) {
        const last = endOf(alternative, words, at);
        if (last === -1) continue;
        const ranges = found.get(term);
        if (ranges === undefined) found.set(term, [[at, last]]);
        else ranges.push([at, last]);
      }
    };
    words.forEach((word, at) => {
      record(this.byLemma.get(word.lemma), at);
      record(this.byForm.get(word.form), at);
      if (word.form.length >= 3) record(this.byPrefix.get(word.form.slice(0, 3)), at);
    });
    return found;
  }
}

/** The index of the last word of the phrase that begins at `at`, or -1. */
function endOf(phrase: Alternative, words: readonly Word[], at: number, from = 0): number {
  let next = at;
  for (let i = from; i < phrase.length; i++) {
    const atom = phrase[i]!;
    if (atom.kind === "gap") {
      for (let skip = 0; skip <= GAP; skip++) {
        const last = endOf(phrase, words, next + skip, i + 1);
        if (last !== -1) return last;
      }
      return -1;
    }
    if (!fits(atom, words[next])) return -1;
    next++;
  }
  return next - 1;
}

function fits(atom: Atom, word: Word | undefined): boolean {
  if (word === undefined || atom.kind === "gap") return false;
  if (atom.kind === "lemma") return word.lemma === atom.value;
  if (atom.kind === "form") return word.form === atom.value;
  return word.form.startsWith(atom.value);
}
