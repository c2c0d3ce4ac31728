import type { FateRule } from "../fate-rule.js";
import { stillToMake } from "../made-matters.js";
import { deadlineOf } from "../promised.js";
import { isPlainlySame, isSameThing, isStillToCome } from "../same-thing.js";

/** It is still to come, by another date. */
export const otherDate: FateRule = {
  id: "other-date",
  fate: "changed",
  decide(pair) {
    const { promised, again, date } = pair;
    const now = deadlineOf(again.claim, date);
    if (promised.deadline === null || now === null || now === promised.deadline) return null;
    if (!isStillToCome(pair) || !(isSameThing(pair) || stillToMake(pair) !== undefined)) return null;
    return { code: "date-moved", data: { before: promised.deadline, now }, unsure: !isPlainlySame(pair) };
  },
};
