/**
 * The units with the highest scores, in order; of equal ones the first. One walk, whatever their number.
 *
 * @param scores by unit
 * @example highest([0, 1, 2], [0.1, 0.9, 0.5], 2) // [1, 2]
 */
export function highest(units: readonly number[] | Int32Array, scores: ArrayLike<number>, limit: number): number[] {
  const kept: number[] = [];
  const isBefore = (a: number, b: number) => scores[a]! > scores[b]! || (scores[a] === scores[b] && a < b);
  units.forEach((unit: number) => {
    if (kept.length === limit && !isBefore(unit, kept[limit - 1]!)) return;
    let at = kept.length === limit ? limit - 1 : kept.length;
    for (; at > 0 && isBefore(unit, kept[at - 1]!); at--) kept[at] = kept[at - 1]!;
    kept[at] = unit;
  });
  return kept;
}
