import { expect, test } from "vitest";

/** Below this many milliseconds a clock says little. */
const LEAST = 5;
/** A busy machine has lengthened the longer text in three tries of three, where it took 4.4 times as long when alone. */
const MOST_TRIES = 10;

/** Midway between growth with the text and growth with its square. */
const MOST_GROWTH = 8;

/** A text made to take long: what it is, what is repeated in it, and what stands before and behind that. */
export type HostileText = readonly [name: string, piece: string, before?: string, after?: string];

/**
 * Declares a test for each text: the time that work takes grows with the text alone.
 *
 * @param texts each of its own making
 * @param length of what is repeated, in characters
 * @param work what is done with a text
 */
export function testGrowth(texts: readonly HostileText[], length: number, work: (text: string) => unknown): void {
  for (const [name, piece, before = "", after = ""] of texts)
    test(`time grows with the text alone: ${name}`, () => {
      expect(growthOn(piece, length, (text) => work(before + text + after))).toBeLessThan(MOST_GROWTH);
    });
}

/**
 * How many times longer a text takes than a quarter of it: 4 where time grows with the text alone, 16 where it grows with its square. The
 * least of some tries, both texts in turn, since other work of the machine can lengthen either; no more are made once one says enough.
 *
 * @param piece is repeated
 * @param length of the whole, in characters
 * @param work what is done with a text
 */
function growthOn(piece: string, length: number, work: (text: string) => unknown): number {
  const text = piece.repeat(Math.floor(length / piece.length));
  const quarter = text.slice(0, text.length / 4);
  work(quarter);
  let least = Infinity;
  for (let tries = 0; tries < MOST_TRIES && least >= MOST_GROWTH; tries += 1) {
    least = Math.min(least, millisecondsOf(text, work) / Math.max(LEAST, millisecondsOf(quarter, work)));
  }
  return least;
}

function millisecondsOf(text: string, work: (text: string) => unknown): number {
  const start = performance.now();
  work(text);
  return performance.now() - start;
}
