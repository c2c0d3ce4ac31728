/** Below this many milliseconds a clock says little. */
const LEAST = 5;
/** A busy machine has lengthened the longer text in three tries of three, where it took 4.4 times as long when alone. */
const MOST_TRIES = 10;

/** Midway between growth with the text and growth with its square. */
export const MOST_GROWTH = 8;

/**
 * How many times longer a text takes than a quarter of it: 4 where time grows with the text alone, 16 where it grows with its square. The
 * least of some tries, both texts in turn, since other work of the machine can lengthen either; no more are made once one says enough.
 *
 * @param piece is repeated
 * @param length of the whole, in characters
 * @param work what is done with a text
 */
export function growthOn(piece: string, length: number, work: (text: string) => void): number {
  const text = piece.repeat(Math.floor(length / piece.length));
  const quarter = text.slice(0, text.length / 4);
  work(quarter);
  let least = Infinity;
  for (let tries = 0; tries < MOST_TRIES && least >= MOST_GROWTH; tries += 1) {
    least = Math.min(least, millisecondsOf(text, work) / Math.max(LEAST, millisecondsOf(quarter, work)));
  }
  return least;
}

function millisecondsOf(text: string, work: (text: string) => void): number {
  const start = performance.now();
  work(text);
  return performance.now() - start;
}
