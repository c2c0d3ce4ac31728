import type { FateRule } from "../fate-rule.js";
import { isSameThing, isStillToCome } from "../same-thing.js";

/** The later document plans the same thing or is at work on it. */
export const stillToCome: FateRule = {
  id: "still-to-come",
  fate: "repeated",
  description: "The same thing is still planned or under way.",
  decide(pair) {
    const { promised, again, date } = pair;
    if (!isStillToCome(pair) || !isSameThing(pair)) return null;
    const status = again.claim.status === "under-way" ? "under way" : "planned";
    const passed = promised.deadline !== null && promised.deadline.slice(0, 4) < date.slice(0, 4);
    return passed ? { code: "still-after-deadline", data: { status, deadline: promised.deadline } } : { code: "still", data: { status } };
  },
};
