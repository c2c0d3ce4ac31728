import { stateLabel } from "../../judge/compare.js";
import type { Claim } from "../../schema/assertion.js";
import type { FateRule } from "../fate-rule.js";
import { madeMatters } from "../made-matters.js";
import { isAfter, isStillToCome } from "../same-thing.js";
import { thingsIn } from "../things.js";

/** The law, plan or body of one matter that was to come is said to be made, or the treaty joined; a bill that is approved is a bill still. */
export const madeOnScale: FateRule = {
  id: "made-on-scale",
  fate: "kept",
  decide(pair) {
    const { claim } = pair.again;
    if (isStillToCome(pair) || !isAfter(pair) || claim.status !== "done" || claim.polarity === "denies" || claim.act === "concession" || namesDraft(claim))
      return null;
    const reached = madeMatters(pair).find(
      ({ promised, now, made }) => now.mode === "is" && now.rank >= Math.max(made, promised.mode === "planned" ? promised.rank : 0),
    );
    return reached === undefined ? null : { code: "made", data: { matter: reached.label, now: stateLabel(reached.now) }, unsure: true };
  },
};

function namesDraft({ text }: Claim): boolean {
  return thingsIn(text).some(({ stage }) => stage !== "there");
}
