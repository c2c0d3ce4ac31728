/** The terms of a query by the numbers of a vocabulary. */
export interface NumberedQuery {
  /** Of each term, in the order of the query: its number; -1 for one that stands nowhere. */
  readonly numbers: Int32Array;
  /** What each weighs. */
  readonly weights: Float64Array;
  /** Under each number: the place of its term in the query, counted from 1; 0 for what is not asked for. */
  readonly places: Int32Array;
}

/**
 * Terms by number, so that what is asked of each sentence again and again is asked of short lists of numbers.
 *
 * @example const terms = new Vocabulary(); terms.numbersOf(["prison", "water", "prison"]) // [0, 1, 0]
 */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  /** The queries that were asked for, by the words known then. */
  private readonly asked = new WeakMap<ReadonlyMap<string, number>, AskedQuery>();
  private places = new Int32Array(0);
  private last: { readonly query: ReadonlyMap<string, number>; readonly numbered: NumberedQuery } | null = null;

  /** How many terms it knows. */
  get size(): number {
    return this.numbers.size;
  }

  /** The numbers of terms; a term not yet known gets the next. */
  numbersOf(terms: Iterable<string>): number[] {
    return Array.from(terms, (term) => {
      const known = this.numbers.get(term);
      if (known === undefined) this.numbers.set(term, this.numbers.size);
      return known ?? this.numbers.size - 1;
    });
  }

  /** A query by number; it holds until another is asked for or terms come in. */
  numbered(query: ReadonlyMap<string, number>): NumberedQuery {
    if (this.last?.query === query && this.places.length === this.size) return this.last.numbered;
    if (this.last !== null) clearAt(this.places, this.last.numbered.numbers);
    if (this.places.length !== this.size) this.places = new Int32Array(this.size);
    const { numbers, weights } = this.read(query);
    for (let place = 0; place < numbers.length; place++) if (numbers[place] !== -1) this.places[numbers[place]!] = place + 1;
    const numbered = { numbers, weights, places: this.places };
    this.last = { query, numbered };
    return numbered;
  }

  /** The same query is asked of one document after the other, and its terms are looked up once. */
  private read(query: ReadonlyMap<string, number>): AskedQuery {
    const before = this.asked.get(query);
    if (before?.size === this.size) return before;
    const numbers = Int32Array.from(query.keys(), (term) => this.numbers.get(term) ?? -1);
    const read = { numbers, weights: Float64Array.from(query.values()), size: this.size };
    this.asked.set(query, read);
    return read;
  }
}

interface AskedQuery extends Pick<NumberedQuery, "numbers" | "weights"> {
  /** How many terms were known when it was asked for. */
  readonly size: number;
}

function clearAt(places: Int32Array, numbers: Int32Array): void {
  for (const number of numbers) if (number !== -1) places[number] = 0;
}
