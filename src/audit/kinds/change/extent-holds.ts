import { type Interval, meaningOf, meet, quotient, tolerance } from "../../weigh/tolerance.js";
import type { Extent } from "./extents.js";
import type { Movement } from "./movements.js";
import type { ValuePair } from "./pairs.js";

/** What the figures give for what the text says, and whether the two agree in any reading. */
export interface ExtentCheck {
  readonly holds: boolean;
  readonly computed: string;
}

/**
 * Holds what is said of a change against its two values. «By 30 per cent» may be of the first value or in percentage points;
 * «by 1.3 times» may be the quotient or what was added; a fall may be counted from either end.
 *
 * @example extentHolds({ kind: "factor", value: 2, … }, { from: 13.7, to: 22.2 }, null) // { holds: false, computed: "1.62" }
 */
export function extentHolds(extent: Extent, { from, to }: ValuePair, movement: Movement | null): ExtentCheck {
  const down = movement?.direction === "down" || to.value < from.value;
  const [first, last] = [meaningOf(from), meaningOf(to)];
  if (extent.kind === "amount") {
    const difference: Interval = [
      Math.abs(to.value - from.value) - from.step - to.step + 2 * Math.min(from.step, 1),
      Math.abs(to.value - from.value) + from.step + to.step - 2 * Math.min(from.step, 1),
    ];
    return { holds: meet(difference, meaningOfExtent(extent)), computed: short(Math.abs(to.value - from.value)) };
  }
  const ratio = extent.value < 1 ? quotient(last, first) : down ? quotient(first, last) : quotient(last, first);
  if (extent.kind === "factor")
    return {
      holds: meet(ratio, meaningOfExtent(extent)) || meet([ratio[0] - 1, ratio[1] - 1], meaningOfExtent(extent)),
      computed: times(extent, extent.value < 1 || !down ? to.value / from.value : from.value / to.value),
    };
  const share = quotient(last, first)
    .map((value) => Math.abs(value - 1) * 100)
    .sort((a, b) => a - b) as [number, number];
  const points: Interval = [Math.abs(to.value - from.value) - from.step, Math.abs(to.value - from.value) + from.step];
  const holds = meet(share, meaningOfExtent(extent)) || (from.measure === "%" && meet(points, meaningOfExtent(extent)));
  return { holds, computed: `${short(Math.abs(to.value / from.value - 1) * 100)} per cent` };
}

/** What the words can stand for: «doubled» 1.8 to 2.2, «almost» up to it, «more than» from it. */
function meaningOfExtent({ kind, value, step, hedge, words }: Extent): Interval {
  const inWords = kind === "factor" && !/\d/.test(words);
  const least = inWords ? (value * tolerance.doubledLeast) / 2 : hedge === "nearly" ? value * (1 - tolerance.about) : value - step / 2;
  const most = inWords ? (value * tolerance.doubledMost) / 2 : hedge === "nearly" ? value * (1 + tolerance.about) : value + step;
  return hedge === "more" ? [inWords ? value * 0.98 : value, Infinity] : [least, most];
}

/** As finely as the text speaks: «doubled» is held against 1.6, «1.3 times» against 1.31. */
function times({ words }: Extent, value: number): string {
  return /\d/.test(words) ? short(value) : String(Number(value.toFixed(1)));
}

function short(value: number): string {
  return String(Number(value.toPrecision(value >= 1000 ? 6 : 3)));
}
