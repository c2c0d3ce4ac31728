/** Some terms of a query: at which places of its list they stand, and how telling each is. */
export interface Telling {
  readonly places: readonly number[];
  readonly weights: readonly number[];
  /** How telling they are together. */
  readonly weight: number;
}

/**
 * Some terms of a query, made ready to be looked for in many passages.
 *
 * @param places of the query's terms, from 0
 */
export function tellingOf(terms: ReadonlyMap<string, number>, places: ReadonlyMap<string, number>): Telling {
  const weights = [...terms.values()];
  return { places: [...terms.keys()].map((term) => places.get(term)!), weights, weight: weights.reduce((sum, weight) => sum + weight, 0) };
}

/**
 * How telling those are together that a passage holds.
 *
 * @param held by the place of the term: 0 for what the passage does not hold
 */
function weightHeld({ places, weights }: Telling, held: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < places.length; i++) if (held[places[i]!] !== 0) sum += weights[i]!;
  return sum;
}

/** The share of them that a passage holds, telling ones weighing more: 0 to 1. */
export function shareHeld(telling: Telling, held: ArrayLike<number>): number {
  return telling.weight === 0 ? 0 : weightHeld(telling, held) / telling.weight;
}
