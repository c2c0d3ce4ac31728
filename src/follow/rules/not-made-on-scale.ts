import { stateLabel } from "../../judge/compare.js";
import type { FateRule } from "../fate-rule.js";
import { stillToMake } from "../made-matters.js";
import { isAfter } from "../same-thing.js";

/** The law, plan or body of one matter is still to be made, or the treaty to be joined. */
export const notMadeOnScale: FateRule = {
  id: "not-made-on-scale",
  fate: "repeated",
  decide(pair) {
    const { claim } = pair.again;
    if (!isAfter(pair) || claim.status === "absent" || claim.polarity === "denies") return null;
    const waiting = stillToMake(pair);
    return waiting === undefined ? null : { code: "not-made", data: { matter: waiting.label, now: stateLabel(waiting.now) }, unsure: true };
  },
};
