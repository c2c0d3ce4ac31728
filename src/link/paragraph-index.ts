import { weightOf } from "../knowledge/words/weight-of.js";
import { highest } from "./highest.js";
import { listsOf, turnedRound, type Lists } from "../text/lists.js";
import { Vocabulary } from "./vocabulary.js";

/** A unit of retrieval: the claims of one paragraph, with the weight of each term. */
export interface Unit<Id> {
  readonly id: Id;
  /** Terms with their weighted frequency: words of the text, of the headings above it, matters. */
  readonly terms: ReadonlyMap<string, number>;
}

/** A unit that a query found, and its score. */
export interface Ranked<Id> {
  readonly id: Id;
  /** The number of the unit in the index. */
  readonly unit: number;
  readonly score: number;
}

/** Under each number of a term: the units that hold it, its weight in each, and that weight with the unit's length. */
interface Postings {
  readonly from: Int32Array;
  readonly units: Int32Array;
  readonly weights: Float64Array;
  readonly lengths: Float64Array;
  /** How telling the term is. */
  readonly idf: Float64Array;
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
  private readonly ids: readonly Id[];
  private readonly held: Lists;
  private readonly weights: Float64Array;
  private readonly norms: Float64Array;
  private readonly postings: Postings;
  /** Of each unit, while a query runs: what it has so far; and which have anything. */
  private readonly scores: Float64Array;
  private readonly touched: Int32Array;

  /** @param vocabulary that numbers the terms; several indices may share one */
  constructor(
    units: readonly Unit<Id>[],
    readonly vocabulary: Vocabulary = new Vocabulary(),
  ) {
    this.ids = units.map(({ id }) => id);
    this.held = listsOf(units.map(({ terms }) => vocabulary.numbersOf(terms.keys())));
    this.weights = Float64Array.from(units.flatMap(({ terms }) => [...terms.values()]));
    this.norms = normsOf(units);
    this.postings = this.post(units);
    this.scores = new Float64Array(units.length);
    this.touched = new Int32Array(units.length);
  }

  /** How many units it holds. */
  get size(): number {
    return this.ids.length;
  }

  /** The score of a unit that held every term of the query often. */
  best(query: ReadonlyMap<string, number>): number {
    const { numbers, weights } = this.vocabulary.numbered(query);
    let sum = 0;
    for (let place = 0; place < numbers.length; place++)
      if (this.holds(numbers[place]!)) sum += weights[place]! * this.postings.idf[numbers[place]!]! * (K1 + 1) * 0.6;
    return sum;
  }

  /** The best units for a query, highest score first; equal scores in the order of the units. */
  rank(query: ReadonlyMap<string, number>, limit: number): Ranked<Id>[] {
    const { scores, touched } = this;
    const count = this.score(query);
    const ranked = highest(touched.subarray(0, count), scores, limit).map((unit) => ({ id: this.ids[unit]!, unit, score: scores[unit]! }));
    for (let i = 0; i < count; i++) scores[touched[i]!] = 0;
    return ranked;
  }

  /** What each term of a query gives of a unit's score, in the order of the query; 0 for a term that the unit does not hold. */
  shares(query: ReadonlyMap<string, number>, unit: number, shares: Float64Array = new Float64Array(query.size)): Float64Array {
    const { places, weights } = this.vocabulary.numbered(query);
    const norm = this.norms[unit]!;
    shares.fill(0);
    for (let i = this.held.from[unit]!; i < this.held.from[unit + 1]!; i++) {
      const term = this.held.items[i]!;
      const place = places[term]!;
      if (place === 0) continue;
      const here = this.weights[i]!;
      shares[place - 1] = (weights[place - 1]! * this.postings.idf[term]! * here * (K1 + 1)) / (here + norm);
    }
    return shares;
  }

  /** Gives each unit its score, and tells how many have any. */
  private score(query: ReadonlyMap<string, number>): number {
    const { scores, touched } = this;
    const { from, units, weights, lengths, idf } = this.postings;
    const { numbers, weights: wanted } = this.vocabulary.numbered(query);
    let count = 0;
    for (let place = 0; place < numbers.length; place++) {
      const term = numbers[place]!;
      if (!this.holds(term)) continue;
      const telling = wanted[place]! * idf[term]!;
      for (let i = from[term]!; i < from[term + 1]!; i++) {
        const unit = units[i]!;
        if (scores[unit] === 0) touched[count++] = unit;
        scores[unit]! += (telling * weights[i]! * (K1 + 1)) / lengths[i]!;
      }
    }
    return count;
  }

  private holds(term: number): boolean {
    const { from } = this.postings;
    return term !== -1 && term + 1 < from.length && from[term]! < from[term + 1]!;
  }

  private post(units: readonly Unit<Id>[]): Postings {
    const { from, lists, places } = turnedRound(this.held, this.vocabulary.size);
    const weights = Float64Array.from(places, (place) => this.weights[place]!);
    const lengths = weights.map((weight, i) => weight + this.norms[lists[i]!]!);
    const idf = new Float64Array(this.vocabulary.size);
    units.forEach(({ terms }, unit) => {
      let at = this.held.from[unit]!;
      for (const term of terms.keys()) {
        const number = this.held.items[at++]!;
        if (idf[number] === 0) idf[number] = idfOf(term, from[number + 1]! - from[number]!, units.length);
      }
    });
    return { from, units: lists, weights, lengths, idf };
  }
}

function normsOf(units: readonly Unit<unknown>[]): Float64Array {
  const lengths = units.map((unit) => [...unit.terms.values()].reduce((sum, weight) => sum + weight, 0));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, units.length);
  return Float64Array.from(lengths, (length) => K1 * (1 - B + (B * length) / Math.max(1, mean)));
}

/** How telling a term is here and in general: high for rare ones, low for one that stands in every unit. */
function idfOf(term: string, count: number, units: number): number {
  return (Math.log(1 + (units - count + 0.5) / (count + 0.5)) + weightOf(term)) / 2;
}
