/** Where a term stands: first and last word, both counted from 0, the last one included. */
export type WordRange = readonly [first: number, last: number];

/**
 * The terms found in one sentence and where each stands, used again for the next: a pattern asks thousands of times whether a
 * term stands, and a list answers faster than a map.
 *
 * @example found.note(7, 3, 4); found.at(7) // [[3, 4]]
 */
export class FoundTerms {
  /** The terms in the order in which they first stood. */
  readonly order: number[] = [];
  private readonly ranges: (WordRange[] | undefined)[] = [];
  private readonly places: number[] = [];

  note(term: number, first: number, last: number): void {
    const ranges = this.ranges[term];
    if (ranges !== undefined) ranges.push([first, last]);
    else {
      while (this.ranges.length <= term) {
        this.ranges.push(undefined);
        this.places.push(-1);
      }
      this.ranges[term] = [[first, last]];
      this.places[term] = this.order.length;
      this.order.push(term);
    }
  }

  has(term: number): boolean {
    return this.ranges[term] !== undefined;
  }

  /** Where a term stands, in order of the first words; undefined where it does not. */
  at(term: number): readonly WordRange[] | undefined {
    return this.ranges[term];
  }

  /** The place of a term that stands, in `order`. */
  placeOf(term: number): number {
    return this.places[term]!;
  }

  clear(): void {
    for (const term of this.order) this.ranges[term] = undefined;
    this.order.length = 0;
  }
}
