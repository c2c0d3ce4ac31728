import type { Scene } from "../../read/scene.js";
import { spotsOf, type Draft } from "../../tell/draft.js";
import { extentHolds } from "./extent-holds.js";
import type { Extent } from "./extents.js";
import type { Movement } from "./movements.js";
import type { ValuePair } from "./pairs.js";

/**
 * How far something is said to have changed, held against the two values: a draft but for how grave it is where it fails.
 *
 * @example "rose by 40 per cent, from 100 to 150" // stated «40 per cent (100, 150)», computed «50 per cent», fails
 */
export function toldChange(scene: Scene, pair: ValuePair, extent: Extent, movement: Movement | null): Omit<Draft, "severity"> {
  const { from, to } = pair;
  return {
    kind: "change",
    message: extent.kind === "factor" ? "change-factor" : "change-by",
    ...extentHolds(extent, pair, movement),
    stated: `${extent.words} (${from.words}, ${to.words})`,
    how: `${from.words} → ${to.words}`,
    data: { stated: extent.words, from: from.words, to: to.words },
    at: spotsOf(scene, [extent, from, to]),
  };
}
