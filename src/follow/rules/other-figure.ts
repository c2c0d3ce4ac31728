import type { Quantity } from "../../schema/quantity.js";
import type { FateRule } from "../fate-rule.js";
import { isSameThing, isStillToCome } from "../same-thing.js";

/** It is still to come, with another figure for the same thing counted. */
export const otherFigure: FateRule = {
  id: "other-figure",
  fate: "changed",
  decide(pair) {
    if (!isStillToCome(pair) || !isSameThing(pair)) return null;
    for (const before of pair.promised.claim.quantities ?? []) {
      const same = (pair.again.claim.quantities ?? []).filter((now) => countsTheSame(before, now));
      const now = same[0];
      if (now === undefined || same.some(({ value }) => value === before.value)) continue;
      return { code: "figure-changed", data: { before: before.words, now: now.words }, unsure: true };
    }
    return null;
  },
};

function countsTheSame(one: Quantity, other: Quantity): boolean {
  return one.of !== null && one.of === other.of && one.unit === other.unit;
}
