import { Edges } from "./edges.js";

/**
 * Beginnings of words with a number each, in a tree of letters: which of them a word has is found in one walk over it.
 *
 * @example beginnings.add("prohib", 7); beginnings.of("prohibition") // [7]
 */
export class Beginnings {
  private readonly letters = new Edges();
  /** Of each node, the number of the beginning that ends there; 0 where none does. */
  private readonly numbers = [0];

  /** @returns the number under which the beginning stands: the given one, unless it has another */
  add(beginning: string, number: number): number {
    let node = 0;
    for (let at = 0; at < beginning.length; at++) {
      let next = this.letters.get(node, beginning.charCodeAt(at));
      if (next === 0) this.letters.set(node, beginning.charCodeAt(at), (next = this.numbers.push(0) - 1));
      node = next;
    }
    return (this.numbers[node] ||= number);
  }

  /** The numbers of the beginnings that a word has, the shortest first. */
  of(word: string): number[] {
    const found: number[] = [];
    let node = 0;
    for (let at = 0; ; at++) {
      if (this.numbers[node] !== 0) found.push(this.numbers[node]!);
      if (at === word.length) return found;
      node = this.letters.get(node, word.charCodeAt(at));
      if (node === 0) return found;
    }
  }
}
