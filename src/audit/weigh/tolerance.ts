import { tolerance } from "../../text/quantities-tables.js";
import type { Comparison, TextQuantity } from "../../text/quantities.js";

/** From the least to the most that a figure can mean. */
export type Interval = readonly [low: number, high: number];

export { tolerance } from "../../text/quantities-tables.js";

type Measured = Pick<TextQuantity, "value" | "step" | "comparison"> & { readonly unit?: string | null };

/**
 * What a printed figure can stand for: a value rounded or cut at its last digit, stretched by its hedge.
 *
 * @example meaningOf({ value: 6.3, step: 0.1, comparison: "exactly" }) // [6.25, 6.4]
 */
export function meaningOf({ value, step, comparison, unit }: Measured): Interval {
  const slack = slackOf(step, unit);
  const printed: Interval = [value - slack / 2, value + slack];
  return stretched(printed, comparison, Infinity);
}

/** The same for a figure that is one of several parts: «over 300» has an end there, else every sum would hold. */
export function partOf({ value, step, comparison, unit }: Measured): Interval {
  const slack = slackOf(step, unit);
  return stretched([value - slack / 2, value + slack], comparison, value + roundness(value, step));
}

/** The worth of the last digit that is no zero: who writes «over 169,000» would else have written «over 170,000». */
function roundness(value: number, step: number): number {
  if (!Number.isInteger(value / step)) return step;
  const zeros = /0*$/.exec(String(Math.round(value / step)))?.[0].length ?? 0;
  return step * 10 ** zeros;
}

/** Whole numbers of things are exact; shares and figures in thousands or with decimals are rounded. */
function slackOf(step: number, unit: string | null | undefined): number {
  return step === 1 && unit !== "%" ? 0 : step;
}

function stretched([low, high]: Interval, comparison: Comparison, end: number): Interval {
  if (comparison === "about") return [low - Math.abs(low) * tolerance.about, high + Math.abs(high) * tolerance.about];
  if (comparison === "more-than" || comparison === "at-least") return [low, end];
  if (comparison === "less-than" || comparison === "at-most") return [end === Infinity ? 0 : Math.max(0, low - (end - low)), high];
  return [low, high];
}

/** Whether two figures can stand for the same value. */
export function meet([low, high]: Interval, [least, most]: Interval): boolean {
  const dust = 1e-9 * Math.max(1, Math.abs(low), Math.abs(least));
  return low <= most + dust && least <= high + dust;
}

/** All that the sum of figures can be, each as rounded as it is printed. */
export function sumOf(parts: readonly Measured[]): Interval {
  return parts.reduce<Interval>(([low, high], part) => [low + partOf(part)[0], high + partOf(part)[1]], [0, 0]);
}

/** The quotient of two positive intervals. */
export function quotient([low, high]: Interval, [least, most]: Interval): Interval {
  return [most === Infinity ? 0 : low / most, least <= 0 ? Infinity : high / least];
}

/** Whether a figure holds only as a loosely rounded one: 16,000 for 16,238, or a last digit off by one. */
export function isLoose(stated: Measured, computed: number): boolean {
  if (stated.value === 0 || (stated.comparison !== "exactly" && stated.comparison !== "about")) return false;
  if (Math.abs(stated.value - computed) <= stated.step * (stated.step === 1 ? 0 : 1.5)) return true;
  const rounded = 10 ** (/0{2,}$/.exec(String(stated.value))?.[0].length ?? 0);
  return rounded > 1 && Math.abs(stated.value - computed) < rounded && Math.abs(stated.value - computed) / stated.value <= tolerance.loose;
}
