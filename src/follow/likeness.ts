import { weightOf } from "../knowledge/weight-of.js";

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
  const [all, others] = [[...earlier].filter(isWord), [...later].filter(isWord)];
  const common = all.filter((term) => later.has(term));
  const [weight, mine, theirs] = [common, all, others].map(weightIn) as [number, number, number];
  if (weight === 0) return { coverage: 0, closeness: 0, shared: 0 };
  return { coverage: weight / mine, closeness: weight / Math.sqrt(mine * theirs), shared: common.filter((term) => weightOf(term) >= TELLING).length };
}

function isWord(term: string): boolean {
  return !/^[\d#]/.test(term);
}

function weightIn(terms: readonly string[]): number {
  return terms.reduce((sum, term) => sum + weightOf(term), 0);
}
