import { fallsShort } from "../falls-short.js";
import type { FateRule, FollowedPair } from "../fate-rule.js";
import { isAfter, isPlainlySame, isSameThing } from "../same-thing.js";
import { treatiesJoinedIn } from "./joined-treaty.js";

/** What was to come is given up, refused or put off, or is only being thought of. */
export const fallenShort: FateRule = {
  id: "fallen-short",
  fate: "changed",
  decide(pair) {
    const { promised, again } = pair;
    const short = fallsShort(again.claim);
    if (short === null || short === fallsShort(promised.claim) || !isAfter(pair) || !isOfOneAim(pair)) return null;
    return { code: short, data: {}, unsure: !isPlainlySame(pair) };
  },
};

/** Both speak of joining one treaty, of making one thing, or say nearly the same. */
function isOfOneAim(pair: FollowedPair): boolean {
  const treaties = treatiesJoinedIn(pair.again.claim);
  return treatiesJoinedIn(pair.promised.claim).some((id) => treaties.includes(id)) || isSameThing(pair);
}
