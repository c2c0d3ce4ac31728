import type { Claim } from "../schema/assertion.js";

/**
 * Claims by keys that they have, so that who seeks a few keys need not go over all claims.
 *
 * @param claims in reading order
 * @returns a look-up of the claims that have any of some keys, in reading order, each once
 * @example claimsUnder(claims, ({ instruments = [] }) => instruments)(["cedaw"])
 */
export function claimsUnder(claims: readonly Claim[], keysOf: (claim: Claim) => readonly string[]): (keys: readonly string[]) => readonly Claim[] {
  const places = new Map<string, number[]>();
  for (const [place, claim] of claims.entries())
    for (const key of keysOf(claim)) {
      const known = places.get(key);
      if (known === undefined) places.set(key, [place]);
      else known.push(place);
    }
  return (keys) => {
    const found = new Set(keys.flatMap((key) => places.get(key) ?? []));
    return [...found].sort((a, b) => a - b).map((place) => claims[place]!);
  };
}
