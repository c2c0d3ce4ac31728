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
    for (const number of this.last?.numbered.numbers ?? []) if (number !== -1) this.places[number] = 0;
    if (this.places.length !== this.size) this.places = new Int32Array(this.size);
    const numbers = Int32Array.from(query.keys(), (term) => this.numbers.get(term) ?? -1);
    numbers.forEach((number, place) => {
      if (number !== -1) this.places[number] = place + 1;
    });
    const numbered = { numbers, weights: Float64Array.from(query.values()), places: this.places };
    this.last = { query, numbered };
    return numbered;
  }
}
