/** Lists of numbers under numbers: those of 0, of 1 and so on one behind the other, with where those of each begin. */
export interface Lists {
  /** Where the list of each begins in `items`; one more for the end. */
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/**
 * Lays out lists, each in the order in which its items are given.
 *
 * @param keys under which the items stand, beside `items`
 * @param count of all keys, which are numbers below it
 * @example layOut([2, 0, 2], [7, 8, 9], 3) // { starts: [0, 1, 1, 3], items: [8, 7, 9] }
 */
export function layOut(keys: readonly number[], items: readonly number[], count: number): Lists {
  const starts = new Int32Array(count + 1);
  for (const key of keys) starts[key + 1]!++;
  for (let key = 0; key < count; key++) starts[key + 1]! += starts[key]!;
  const free = starts.slice();
  const laidOut = new Int32Array(items.length);
  for (let i = 0; i < keys.length; i++) laidOut[free[keys[i]!]!++] = items[i]!;
  return { starts, items: laidOut };
}
