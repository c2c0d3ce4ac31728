import { weightOf } from "../knowledge/words/weight-of.js";
import { once } from "../text/once.js";

/** How far two sentences speak of the same, by the terms that they have in common, telling ones weighing more. */
export interface Likeness {
  /** Share of the earlier one's terms that the later one holds: 0 to 1. */
  readonly coverage: number;
  /** The common terms beside all terms of both (cosine): 1 for the same words. */
  readonly closeness: number;
  /** How many words and concepts they share; what only stands everywhere is not counted. */
  readonly shared: number;
}

/** A term that stands in every eighth paragraph of the world's reviews or oftener tells nothing: «country», «measure». */
const TELLING = 2;

/**
 * Compares the terms of two sentences. Numbers are left out, since they are compared as figures,
 * and matters, since one word can show several.
 *
 * @example likenessOf(new Set(["prison"]), new Set(["prison", "water"])).coverage // 1
 */
export function likenessOf(earlier: ReadonlySet<string>, later: ReadonlySet<string>): Likeness {
  const [mine, theirs] = [wordsIn(earlier), wordsIn(later)];
  const common = mine.words.filter((term) => later.has(term));
  const weight = weightIn(common);
  if (weight === 0) return { coverage: 0, closeness: 0, shared: 0 };
  return {
    coverage: weight / mine.weight,
    closeness: weight / Math.sqrt(mine.weight * theirs.weight),
    shared: common.filter((term) => weightOf(term) >= TELLING).length,
  };
}

/** The words and concepts among terms, and how telling they are together; a later sentence is held against many promises. */
const wordsIn = once((terms: ReadonlySet<string>) => {
  const words = [...terms].filter((term) => !/^[\d#]/.test(term));
  return { words, weight: weightIn(words) };
});

function weightIn(terms: readonly string[]): number {
  return terms.reduce((sum, term) => sum + weightOf(term), 0);
}
