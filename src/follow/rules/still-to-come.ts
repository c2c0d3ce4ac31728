import type { Claim } from "../../schema/assertion.js";
import type { FateRule } from "../fate-rule.js";
import { goesOn } from "../promised.js";
import { hasCommonGround, isAfter, isGoingOn, isPlainlySame, isSameThing, isSameWork, isStillToCome } from "../same-thing.js";

/** The later document plans the same thing or is at work on it. */
export const stillToCome: FateRule = {
  id: "still-to-come",
  fate: "repeated",
  decide(pair) {
    const { promised, again, date } = pair;
    if (again.claim.act === "plan" && again.claim.polarity !== promised.claim.polarity) return null;
    if (!isSameThing(pair))
      return (again.claim.status === "under-way" || isStillToCome(pair)) && isSameWork(pair) ? { code: "same-work", data: {}, unsure: true } : null;
    if (again.claim.status === "done" && goesOn(again.claim) && isAfter(pair)) return { code: "goes-on", data: {}, unsure: true };
    if (!isStillToCome(pair))
      return isGoingOn(pair) && goesOnStill(again.claim) && hasCommonGround(promised.claim, again.claim) ? { code: "goes-on", data: {}, unsure: true } : null;
    const status = again.claim.status === "under-way" ? "under way" : "planned";
    const passed = promised.deadline !== null && promised.deadline.slice(0, 4) < date.slice(0, 4);
    const unsure = !isPlainlySame(pair);
    return passed ? { code: "still-after-deadline", data: { status, deadline: promised.deadline }, unsure } : { code: "still", data: { status }, unsure };
  },
};

/** Whether the work is told as going on: in force, or under way since a year of the past. */
function goesOnStill({ status }: Claim): boolean {
  return status === "in-force" || status === "under-way";
}
