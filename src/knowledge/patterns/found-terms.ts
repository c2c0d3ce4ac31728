/** Where a term stands: first and last word, both counted from 0, the last one included. */
export type WordRange = readonly [first: number, last: number];

/** No further place of a term. */
const END = -1;

/**
 * The terms found in one sentence and where each stands. Hundreds of terms stand in a sentence and few are asked for, so each place is
 * one entry of lists that are used again for the next sentence, and the places of a term are gathered when it is asked for.
 *
 * @example found.know(7); found.note(7, [3, 4]); found.at(7) // [[3, 4]]
 */
export class FoundTerms {
  /** Of each term: the sentence in which it stood last, its first and last entry there, and its place in the order. */
  private readonly sentences: number[] = [];
  private readonly firsts: number[] = [];
  private readonly lasts: number[] = [];
  private readonly places: number[] = [];
  /** Of each entry: where the term stands, and its next entry. */
  private readonly ranges: WordRange[] = [];
  private readonly nexts: number[] = [];
  private readonly order: number[] = [];
  private sentence = 0;
  private entries = 0;
  private terms = 0;

  /** Makes room for a term that may be found. */
  know(term: number): void {
    for (const list of [this.sentences, this.firsts, this.lasts, this.places]) while (list.length <= term) list.push(END);
  }

  note(term: number, range: WordRange): void {
    const entry = this.entries++;
    this.ranges[entry] = range;
    this.nexts[entry] = END;
    if (this.sentences[term] === this.sentence) this.nexts[this.lasts[term]!] = entry;
    else {
      this.sentences[term] = this.sentence;
      this.firsts[term] = entry;
      this.places[term] = this.terms;
      this.order[this.terms++] = term;
    }
    this.lasts[term] = entry;
  }

  has(term: number): boolean {
    return this.sentences[term] === this.sentence;
  }

  /** Where a term stands, in order of the first words; empty where it does not. */
  at(term: number): readonly WordRange[] {
    const ranges: WordRange[] = [];
    if (this.has(term)) for (let entry = this.firsts[term]!; entry !== END; entry = this.nexts[entry]!) ranges.push(this.ranges[entry]!);
    return ranges;
  }

  /** How many terms stand. */
  get size(): number {
    return this.terms;
  }

  /** The term that stood first (0), second (1) and so on. */
  termAt(place: number): number {
    return this.order[place]!;
  }

  /** The place of a term that stands, in the order in which they first stood. */
  placeOf(term: number): number {
    return this.places[term]!;
  }

  clear(): void {
    this.sentence++;
    this.entries = 0;
    this.terms = 0;
  }
}
