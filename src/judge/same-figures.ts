import type { Assertion } from "../schema/assertion.js";
import type { Quantity } from "../schema/quantity.js";

/** So many figures in common, and two assertions speak of one fact: «from 72 to 48 hours». One alone may be chance. */
export const ENOUGH_FIGURES = 2;

type Told = Pick<Assertion, "quantities">;

/** The figures that two assertions both tell, by value and unit, each once. */
export function figuresInCommon({ quantities: one = [] }: Told, { quantities: other = [] }: Told): Quantity[] {
  if (one.length === 0 || other.length === 0) return [];
  const keys = new Set(other.map(keyOf));
  return [...new Map(one.map((quantity) => [keyOf(quantity), quantity])).values()].filter((quantity) => keys.has(keyOf(quantity)));
}

/**
 * Whether two assertions tell the same figures of something: two at least, each with its unit. Bare counts and years do not count.
 *
 * @example haveSameFigures(finding, claim) // true for «cut from 72 to 48 hours» and «48 hours instead of 72 hours»
 */
export function haveSameFigures(finding: Told, claim: Told): boolean {
  return figuresInCommon(finding, claim).filter(({ unit }) => unit !== null).length >= ENOUGH_FIGURES;
}

function keyOf({ value, unit }: Quantity): string {
  return `${value} ${unit ?? ""}`;
}
