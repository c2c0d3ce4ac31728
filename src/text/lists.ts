/** Lists of numbers laid end to end, so that walking many short lists touches one stretch of memory. */
export interface Lists {
  /** Of each list: where it begins; one more tells where the last ends. */
  readonly from: Int32Array;
  readonly items: Int32Array;
}

/**
 * Lays lists end to end.
 *
 * @example listsOf([[3, 4], [], [5]]) // { from: [0, 2, 2, 3], items: [3, 4, 5] }
 */
export function listsOf(lists: readonly ArrayLike<number>[]): Lists {
  const from = new Int32Array(lists.length + 1);
  lists.forEach(({ length }, i) => (from[i + 1] = from[i]! + length));
  const items = new Int32Array(from[lists.length]!);
  lists.forEach((list, i) => items.set(list, from[i]));
  return { from, items };
}

/**
 * Lays items out in lists, one under each key, each in the order in which its items are given.
 *
 * @param keys under which the items stand, beside `items`: numbers below `count`
 * @example layOut([2, 0, 2], [7, 8, 9], 3) // { from: [0, 1, 1, 3], items: [8, 7, 9] }
 */
export function layOut(keys: readonly number[] | Int32Array, items: ArrayLike<number>, count: number): Lists {
  const from = new Int32Array(count + 1);
  for (const key of keys) from[key + 1]!++;
  for (let key = 0; key < count; key++) from[key + 1]! += from[key]!;
  const free = from.slice();
  const laidOut = new Int32Array(items.length);
  for (let i = 0; i < keys.length; i++) laidOut[free[keys[i]!]!++] = items[i]!;
  return { from, items: laidOut };
}

/** In which lists each number stands, in the order of the lists, and at which place of `items`: from the lists of each number to the numbers of each list. */
export function turnedRound({ from, items }: Lists, numbers: number): { readonly from: Int32Array; readonly lists: Int32Array; readonly places: Int32Array } {
  const listOf = new Int32Array(items.length);
  for (let list = 0; list + 1 < from.length; list++) listOf.fill(list, from[list]!, from[list + 1]!);
  const { from: starts, items: places } = layOut(
    items,
    items.map((_, place) => place),
    numbers,
  );
  return { from: starts, lists: places.map((place) => listOf[place]!), places };
}
