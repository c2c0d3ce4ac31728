import { stateLabel } from "../../judge/compare.js";
import type { FateRule } from "../fate-rule.js";
import { madeMatters } from "../made-matters.js";
import { isAfter } from "../same-thing.js";

/** The law, plan or body of one matter is still to be made, or the treaty to be joined. */
export const notMadeOnScale: FateRule = {
  id: "not-made-on-scale",
  fate: "repeated",
  decide(pair) {
    const { claim } = pair.again;
    if (!isAfter(pair) || claim.status === "absent" || claim.polarity === "denies") return null;
    const waiting = madeMatters(pair).find(({ now, made }) => now.mode === "planned" || (now.rank > 0 && now.rank < made));
    return waiting === undefined ? null : { code: "not-made", data: { matter: waiting.label, now: stateLabel(waiting.now) }, unsure: true };
  },
};
