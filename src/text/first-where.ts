/**
 * Index of the first of a row for which a test holds, as it does for all after it; how many there are where it holds for none. Looks
 * at few of them.
 *
 * @example firstWhere([2, 4, 6], (one) => one > 3) // 1
 */
export function firstWhere<Of>(row: readonly Of[], test: (one: Of) => boolean): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(row[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
