/** Numbers of one edge in the table: from which node, by what, to which node. */
const WIDTH = 3;
const FEWEST = 64;

/**
 * The edges of a tree in one table: from a node, by an atom, to another node. A place is looked for from where the two numbers send it,
 * up to the first that is free; half of the places stay free.
 *
 * @example edges.set(0, 7, 1); edges.get(0, 7) // 1
 */
export class Edges {
  private table = new Int32Array(WIDTH * FEWEST);
  private places = FEWEST;
  private size = 0;

  /** Where the edge leads; 0 where there is none. */
  get(from: number, by: number): number {
    const { table, places } = this;
    for (let place = Math.imul(Math.imul(from, 0x9e3779b1) ^ by, 0x85ebca6b) >>> 7; ; place++) {
      const at = WIDTH * (place & (places - 1));
      const to = table[at + 2]!;
      if (to === 0 || (table[at] === from && table[at + 1] === by)) return to;
    }
  }

  /** @param to any node but 0: nothing leads to the root of a tree */
  set(from: number, by: number, to: number): void {
    if (++this.size * 2 > this.places) this.grow();
    this.table.set([from, by, to], this.placeOf(from, by));
  }

  /** Where an edge stands in the table, or the free place that it would take. */
  private placeOf(from: number, by: number): number {
    const { table, places } = this;
    for (let place = Math.imul(Math.imul(from, 0x9e3779b1) ^ by, 0x85ebca6b) >>> 7; ; place++) {
      const at = WIDTH * (place & (places - 1));
      if (table[at + 2] === 0 || (table[at] === from && table[at + 1] === by)) return at;
    }
  }

  private grow(): void {
    const old = this.table;
    this.places *= 2;
    this.table = new Int32Array(WIDTH * this.places);
    for (let at = 0; at < old.length; at += WIDTH) if (old[at + 2] !== 0) this.table.set(old.subarray(at, at + WIDTH), this.placeOf(old[at]!, old[at + 1]!));
  }
}
