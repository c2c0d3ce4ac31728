import { weightOf } from "../knowledge/weight-of.js";

/** A unit of retrieval: the claims of one paragraph, with the weight of each term. */
export interface Unit<Id> {
  readonly id: Id;
  /** Terms with their weighted frequency: words of the text, of the headings above it, matters. */
  readonly terms: ReadonlyMap<string, number>;
}

/** A unit that a query found: its score, and how much each term gave of it. */
export interface Ranked<Id> {
  readonly id: Id;
  readonly score: number;
  readonly shares: ReadonlyMap<string, number>;
}

/** Where a term stands: the units, how often in each, and how telling it is. */
interface Posting {
  readonly units: number[];
  readonly weights: number[];
  idf: number;
}

/** Saturation and length of BM25 (Robertson and Zaragoza 2009); the usual values did best in the trial of methods.md. */
const K1 = 1.2;
const B = 0.5;

/**
 * An inverted index that ranks units by BM25. Scores of one query can be compared; between queries divide by `best`.
 *
 * @example new ParagraphIndex([{ id: 1, terms: new Map([["prison", 1]]) }]).rank(new Map([["prison", 1]]), 5)[0]?.id // 1
 */
export class ParagraphIndex<Id> {
  private readonly postings = new Map<string, Posting>();
  private readonly norms: number[];
  /** Of each unit, while a query runs: what it has so far. */
  private readonly scores: Float64Array;

  constructor(private readonly units: readonly Unit<Id>[]) {
    const lengths = units.map((unit) => [...unit.terms.values()].reduce((sum, weight) => sum + weight, 0));
    const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, units.length);
    this.norms = lengths.map((length) => K1 * (1 - B + (B * length) / Math.max(1, mean)));
    this.scores = new Float64Array(units.length);
    units.forEach((unit, i) => {
      for (const [term, weight] of unit.terms) {
        const posting = this.postings.get(term);
        if (posting === undefined) this.postings.set(term, { units: [i], weights: [weight], idf: 0 });
        else {
          posting.units.push(i);
          posting.weights.push(weight);
        }
      }
    });
    for (const [term, posting] of this.postings) posting.idf = idf(term, posting.units.length, units.length);
  }

  /** How many units it holds. */
  get size(): number {
    return this.units.length;
  }

  /** The score of a unit that held every term of the query often. */
  best(query: ReadonlyMap<string, number>): number {
    let sum = 0;
    for (const [term, weight] of query) {
      const posting = this.postings.get(term);
      if (posting !== undefined) sum += weight * posting.idf * (K1 + 1) * 0.6;
    }
    return sum;
  }

  /** The best units for a query, highest score first; equal scores in the order of the units. */
  rank(query: ReadonlyMap<string, number>, limit: number): Ranked<Id>[] {
    const { scores, norms } = this;
    const touched: number[] = [];
    for (const [term, weight] of query) {
      const posting = this.postings.get(term);
      if (posting === undefined) continue;
      const { units, weights, idf: telling } = posting;
      for (let i = 0; i < units.length; i++) {
        const unit = units[i]!;
        if (scores[unit] === 0) touched.push(unit);
        scores[unit]! += (weight * telling * weights[i]! * (K1 + 1)) / (weights[i]! + norms[unit]!);
      }
    }
    const ranked = highest(touched, scores, limit).map((unit) => ({ id: this.units[unit]!.id, score: scores[unit]!, shares: this.shares(unit, query) }));
    for (const unit of touched) scores[unit] = 0;
    return ranked;
  }

  private shares(unit: number, query: ReadonlyMap<string, number>): Map<string, number> {
    const shares = new Map<string, number>();
    for (const [term, weight] of query) {
      const here = this.units[unit]!.terms.get(term);
      if (here !== undefined) shares.set(term, (weight * this.postings.get(term)!.idf * here * (K1 + 1)) / (here + this.norms[unit]!));
    }
    return shares;
  }
}

/** How telling a term is here and in general: high for rare ones, low for one that stands in every unit. */
function idf(term: string, count: number, units: number): number {
  return (Math.log(1 + (units - count + 0.5) / (count + 0.5)) + weightOf(term)) / 2;
}

/** The units with the highest scores, in order; of equal ones the first. One walk, whatever their number. */
function highest(units: readonly number[], scores: Float64Array, limit: number): number[] {
  const kept: number[] = [];
  const isBefore = (a: number, b: number) => scores[a]! > scores[b]! || (scores[a] === scores[b] && a < b);
  for (const unit of units) {
    if (kept.length === limit && !isBefore(unit, kept[limit - 1]!)) continue;
    let at = kept.length === limit ? limit - 1 : kept.length;
    for (; at > 0 && isBefore(unit, kept[at - 1]!); at--) kept[at] = kept[at - 1]!;
    kept[at] = unit;
  }
  return kept;
}
