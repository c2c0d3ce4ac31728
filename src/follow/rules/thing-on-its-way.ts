import type { FateRule } from "../fate-rule.js";
import { metThings } from "../met-things.js";
import { isStillToCome } from "../same-thing.js";

/** The law, plan or body that was to be made is still to be made, or what was being carried out is still. */
export const thingOnItsWay: FateRule = {
  id: "thing-on-its-way",
  fate: "repeated",
  decide(pair) {
    const met = metThings(pair).find(({ promised, now, by }) =>
      promised.by === "making" ? now.stage !== "there" || (by === "making" && isStillToCome(pair)) : by === "carrying-out" && isStillToCome(pair),
    );
    if (met === undefined) return null;
    const { now, by } = met;
    return {
      code: now.stage !== "there" ? "thing-draft" : by === "making" ? "thing-to-come" : "thing-goes-on",
      data: { thing: now.words },
      unsure: by === "naming",
    };
  },
};
