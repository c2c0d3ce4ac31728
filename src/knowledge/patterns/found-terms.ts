import type { Lists } from "../../text/lists.js";

/** Where a term stands: first and last word, both counted from 0, the last one included. */
export type WordRange = readonly [first: number, last: number];

/** With so many terms noted, the places of each are gathered at once: a long text is not gone over again for every term asked. */
const MANY = 4000;
/** Numbers of one term among the marks. */
const WIDTH = 3;
const NOWHERE: readonly WordRange[] = [];

/**
 * The terms found in one sentence. Hundreds stand in a sentence and few are asked for: that a term stands is a mark, and where it
 * stands is looked for when it is asked for, among the nodes that the sentence reached.
 *
 * @example found.note(node, 3, 4); found.at(term) // [[3, 4]]
 */
export class FoundTerms {
  /** Of each term, side by side: the sentence in which it stood last, how many nodes had been reached before it there, and how often it stood. */
  private readonly marks: Int32Array;
  private sentence = 0;
  /** The terms that stand, in the order in which they first did. */
  readonly order: Int32Array;
  private terms = 0;
  /** Of each node that was reached: its number, and the first and last word. */
  private readonly nodes: number[] = [];
  private readonly firsts: number[] = [];
  private readonly lasts: number[] = [];
  private reached = 0;
  private noted = 0;
  private gathered: Map<number, WordRange[]> | null = null;

  /** @param of the terms that end at each node; terms are numbers below `count` */
  constructor(
    private readonly of: Lists,
    count: number,
  ) {
    this.marks = new Int32Array(WIDTH * count);
    this.order = new Int32Array(count);
  }

  /** Notes that the terms of a node stand from one word to another. */
  note(node: number, first: number, last: number): void {
    const { from, items } = this.of;
    const { sentence, marks, order } = this;
    const [begin, end] = [from[node]!, from[node + 1]!];
    if (begin === end) return;
    for (let i = begin; i < end; i++) {
      const term = items[i]!;
      const at = WIDTH * term;
      if (marks[at] === sentence) {
        marks[at + 2]!++;
        continue;
      }
      marks[at] = sentence;
      marks[at + 1] = this.reached;
      marks[at + 2] = 1;
      order[this.terms++] = term;
    }
    this.noted += end - begin;
    this.nodes[this.reached] = node;
    this.firsts[this.reached] = first;
    this.lasts[this.reached++] = last;
  }

  has(term: number): boolean {
    return this.marks[WIDTH * term] === this.sentence;
  }

  /** Where a term stands, in order of the first words; empty where it does not. */
  at(term: number): readonly WordRange[] {
    if (!this.has(term)) return NOWHERE;
    if (this.marks[WIDTH * term + 2] === 1) return [this.firstOf(term)];
    if (this.noted > MANY) return (this.gathered ??= this.gather()).get(term)!;
    const found: WordRange[] = [];
    for (let i = this.marks[WIDTH * term + 1]!; i < this.reached; i++)
      for (let at = this.placeIn(this.nodes[i]!, term); this.of.items[at] === term && at < this.of.from[this.nodes[i]! + 1]!; at++)
        found.push([this.firsts[i]!, this.lasts[i]!]);
    return found;
  }

  /** Where a term that stands does so first. */
  firstOf(term: number): WordRange {
    const reached = this.marks[WIDTH * term + 1]!;
    return [this.firsts[reached]!, this.lasts[reached]!];
  }

  /** Where a term stands among those of a node, which ascend; where it would stand if it is none of them. */
  private placeIn(node: number, term: number): number {
    const { from, items } = this.of;
    let [low, high] = [from[node]!, from[node + 1]!];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (items[middle]! < term) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** How many terms stand. */
  get size(): number {
    return this.terms;
  }

  /** The place of a term that stands, in the order in which they first stood. */
  placeOf(term: number): number {
    return this.order.indexOf(term);
  }

  private gather(): Map<number, WordRange[]> {
    const { from, items } = this.of;
    const places = new Map<number, WordRange[]>();
    for (let i = 0; i < this.reached; i++)
      for (const term of items.subarray(from[this.nodes[i]!], from[this.nodes[i]! + 1])) {
        const ranges = places.get(term);
        if (ranges === undefined) places.set(term, [[this.firsts[i]!, this.lasts[i]!]]);
        else ranges.push([this.firsts[i]!, this.lasts[i]!]);
      }
    return places;
  }

  clear(): void {
    this.sentence++;
    this.terms = 0;
    this.reached = 0;
    this.noted = 0;
    this.gathered = null;
  }
}
