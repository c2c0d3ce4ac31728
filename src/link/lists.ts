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

/** In which lists each number stands, in the order of the lists, and at which place of `items`: from the lists of each number to the numbers of each list. */
export function turnedRound({ from, items }: Lists, numbers: number): { readonly from: Int32Array; readonly lists: Int32Array; readonly places: Int32Array } {
  const starts = new Int32Array(numbers + 1);
  for (const item of items) starts[item + 1]! += 1;
  for (let number = 0; number < numbers; number++) starts[number + 1]! += starts[number]!;
  const next = starts.slice();
  const [lists, places] = [new Int32Array(items.length), new Int32Array(items.length)];
  for (let list = 0; list + 1 < from.length; list++)
    for (let place = from[list]!; place < from[list + 1]!; place++) {
      const at = next[items[place]!]!++;
      lists[at] = list;
      places[at] = place;
    }
  return { from: starts, lists, places };
}
