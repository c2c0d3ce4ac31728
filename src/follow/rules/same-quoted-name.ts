import type { FateRule } from "../fate-rule.js";
import { quotedNames } from "../quoted-names.js";
import { hasWordsInCommon, isAfter, isOfOtherTreaty, isStillToCome } from "../same-thing.js";

/** Something with a name between quotation marks was to come, and a later claim speaks of it by this name as done or in force. */
export const sameQuotedName: FateRule = {
  id: "same-quoted-name",
  fate: "kept",
  decide(pair) {
    const { promised, again } = pair;
    const { status, polarity, act } = again.claim;
    if (isStillToCome(pair) || !isAfter(pair) || polarity === "denies" || act === "concession" || !hasWordsInCommon(pair) || isOfOtherTreaty(pair)) return null;
    if (status !== "done" && !(status === "in-force" && promised.claim.act === "plan")) return null;
    const now = quotedNames(again.claim);
    const name = [...quotedNames(promised.claim)].find((one) => now.has(one));
    return name === undefined ? null : { code: "quoted-name", data: { name }, unsure: status !== "done" || again.claim.date === null };
  },
};
