import type { Assertion, Quantity } from "../schema/assertion.js";

/** So many figures in common, unit and all, and both speak of one fact: «from 72 to 48 hours». One alone may be chance. */
const FIGURES = 2;

/**
 * Whether two assertions tell the same figures of something: two at least, each with its unit. Bare counts and years do not count.
 *
 * @example haveSameFigures(finding, claim) // true for «cut from 72 to 48 hours» and «48 hours instead of 72 hours»
 */
export function haveSameFigures(
  { quantities: found = [] }: Pick<Assertion, "quantities">,
  { quantities: claimed = [] }: Pick<Assertion, "quantities">,
): boolean {
  const said = keysOf(claimed);
  return [...keysOf(found)].filter((key) => said.has(key)).length >= FIGURES;
}

function keysOf(quantities: readonly Quantity[]): Set<string> {
  return new Set(quantities.flatMap(({ value, unit }) => (unit === null ? [] : [`${value} ${unit}`])));
}
