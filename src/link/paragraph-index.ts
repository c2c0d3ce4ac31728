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

/** Saturation and length of BM25 (Robertson and Zaragoza 2009); the usual values did best in the trial of methods.md. */
const K1 = 1.2;
const B = 0.5;

/**
 * An inverted index that ranks units by BM25. Scores of one query can be compared; between queries divide by `best`.
 *
 * @example new ParagraphIndex([{ id: 1, terms: new Map([["prison", 1]]) }]).rank(new Map([["prison", 1]]), 5)[0]?.id // 1
 */
export class ParagraphIndex<Id> {
  private readonly postings = new Map<string, { unit: number; weight: number }[]>();
  private readonly norms: number[];

  constructor(private readonly units: readonly Unit<Id>[]) {
    const lengths = units.map((unit) => [...unit.terms.values()].reduce((sum, weight) => sum + weight, 0));
    const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, units.length);
    this.norms = lengths.map((length) => K1 * (1 - B + (B * length) / Math.max(1, mean)));
    units.forEach((unit, i) => {
      for (const [term, weight] of unit.terms) {
        const list = this.postings.get(term);
        if (list === undefined) this.postings.set(term, [{ unit: i, weight }]);
        else list.push({ unit: i, weight });
      }
    });
  }

  /** How many units it holds. */
  get size(): number {
    return this.units.length;
  }

  /** How telling a term is: high for rare ones, near 0 for one that stands in every unit. */
  idf(term: string): number {
    const count = this.postings.get(term)?.length ?? 0;
    return (Math.log(1 + (this.units.length - count + 0.5) / (count + 0.5)) + weightOf(term)) / 2;
  }

  /** The score of a unit that held every term of the query often. */
  best(query: ReadonlyMap<string, number>): number {
    let sum = 0;
    for (const [term, weight] of query) if (this.postings.has(term)) sum += weight * this.idf(term) * (K1 + 1) * 0.6;
    return sum;
  }

  /** The best units for a query, highest score first; equal scores in the order of the units. */
  rank(query: ReadonlyMap<string, number>, limit: number): Ranked<Id>[] {
    const scores = new Map<number, number>();
    for (const [term, weight] of query) {
      const idf = this.idf(term);
      for (const posting of this.postings.get(term) ?? []) {
        const share = (weight * idf * posting.weight * (K1 + 1)) / (posting.weight + this.norms[posting.unit]!);
        scores.set(posting.unit, (scores.get(posting.unit) ?? 0) + share);
      }
    }
    const ranked = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, limit);
    return ranked.map(([unit, score]) => ({ id: this.units[unit]!.id, score, shares: this.shares(unit, query) }));
  }

  private shares(unit: number, query: ReadonlyMap<string, number>): Map<string, number> {
    const shares = new Map<string, number>();
    for (const [term, weight] of query) {
      const here = this.units[unit]!.terms.get(term);
      if (here !== undefined) shares.set(term, (weight * this.idf(term) * here * (K1 + 1)) / (here + this.norms[unit]!));
    }
    return shares;
  }
}
