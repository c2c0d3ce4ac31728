import type { FateRule } from "../fate-rule.js";
import { isAttitude, isSameThing } from "../same-thing.js";

/** A commitment without an end that could be reached is professed again. */
export const saidAgain: FateRule = {
  id: "said-again",
  fate: "repeated",
  decide(pair) {
    const { claim } = pair.again;
    if (!isAttitude(pair.promised) || claim.polarity === "denies" || claim.status === "absent" || !isSameThing(pair)) return null;
    return { code: "said-again", data: {}, unsure: true };
  },
};
