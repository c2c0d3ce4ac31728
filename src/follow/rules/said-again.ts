import type { FateRule, FollowedPair } from "../fate-rule.js";
import { hasWordsInCommon, isAttitude, isProfessing, isSameThing } from "../same-thing.js";

/** A commitment without an end that could be reached is professed again. */
export const saidAgain: FateRule = {
  id: "said-again",
  fate: "repeated",
  decide(pair) {
    const { claim } = pair.again;
    if (!isAttitude(pair.promised) || claim.polarity === "denies" || claim.status === "absent" || !(isSameThing(pair) || isProfessedOfSame(pair))) return null;
    return { code: "said-again", data: {}, unsure: true };
  },
};

/** Whether the later sentence professes a commitment too, and only in matters of the earlier one. */
function isProfessedOfSame(pair: FollowedPair): boolean {
  const { promised, again } = pair;
  const matters = again.claim.matters ?? [];
  return matters.length > 0 && matters.every((id) => promised.claim.matters?.includes(id)) && isProfessing(again.claim) && hasWordsInCommon(pair);
}
