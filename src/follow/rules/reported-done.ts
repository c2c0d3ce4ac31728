import type { Claim } from "../../schema/assertion.js";
import type { FateRule } from "../fate-rule.js";
import { stillToMake } from "../made-matters.js";
import { goesOn } from "../promised.js";
import { isAfter, isGoingOn, isPlainlySame, isSameThing, isSameWork, isStillToCome } from "../same-thing.js";

/** The later document reports the same thing as done or in force. */
export const reportedDone: FateRule = {
  id: "reported-done",
  fate: "kept",
  decide(pair) {
    const { claim } = pair.again;
    if (isStillToCome(pair) || !isReport(claim) || claim.polarity !== pair.promised.claim.polarity) return null;
    if (claim.status !== "done" && (isGoingOn(pair) || pair.promised.claim.deed === "ratify")) return null;
    if (!isAfter(pair) || !(isSameThing(pair) || (pair.promised.claim.act === "plan" && claim.status === "done" && isSameWork(pair)))) return null;
    if (stillToMake(pair) !== undefined) return null;
    const year = claim.date?.slice(0, 4);
    return {
      code: claim.status === "done" ? "said-done" : "said-in-force",
      data: year === undefined ? {} : { year },
      unsure: year === undefined || !isPlainlySame(pair),
    };
  },
};

/** It says that something is done or in force: no want of it, no efforts that go on beside it, no count of cases, which says nothing of the whole. */
function isReport(claim: Claim): boolean {
  const { status, act, quantities = [] } = claim;
  const counts = act === "fact" && status === "done" && quantities.length > 0;
  return status !== null && status !== "absent" && act !== "concession" && !counts && !(status === "done" && goesOn(claim));
}
