import type { Quantity } from "../schema/quantity.js";

/** «About 300» leaves so much room on both sides. */
const ABOUT = 0.1;
/** Two sources that count shares or rates differ by so much without contradicting each other. */
const SAME = 0.05;

/**
 * Whether two figures for one thing cannot both hold: what each allows does not meet.
 *
 * @example excludes({ …, value: 300, comparison: "more-than" }, { …, value: 200, comparison: "exactly" }) // true
 */
export function excludes(a: Quantity, b: Quantity): boolean {
  const [[aLow, aHigh], [bLow, bHigh]] = [allowed(a), allowed(b)];
  return aHigh < bLow || bHigh < aLow;
}

function allowed({ value, unit, comparison }: Quantity): readonly [low: number, high: number] {
  const room = comparison === "about" ? ABOUT : unit === null ? 0 : SAME / 2;
  const [low, high] = [value - Math.abs(value) * room, value + Math.abs(value) * room];
  if (comparison === "more-than" || comparison === "at-least") return [low, Infinity];
  if (comparison === "less-than" || comparison === "at-most") return [-Infinity, high];
  return [low, high];
}
