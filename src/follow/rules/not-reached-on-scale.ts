import { stateLabel } from "../../judge/compare.js";
import { matterById } from "../../knowledge/matters/matters.js";
import { goesOn } from "../promised.js";
import type { FateRule, FollowedPair } from "../fate-rule.js";
import { hasWordsInCommon, isAfter, isSameThing } from "../same-thing.js";

/** Work that was to go on has come to where things are being worked on: coming closer is no arrival. */
export const notReachedOnScale: FateRule = {
  id: "not-reached-on-scale",
  fate: "repeated",
  decide(pair) {
    if (!goesOn(pair.promised.claim) || !isAfter(pair) || !(isSameThing(pair) || isOfOneStandard(pair))) return null;
    for (const promise of pair.promised.claim.readings ?? []) {
      const matter = matterById(promise.matter);
      const now = pair.again.claim.readings?.find((reading) => reading.matter === promise.matter && reading.mode === "is" && reading.words !== "");
      if (matter?.ownScale !== true || now === undefined || now.rank === 0 || now.rank === now.best || now.rank > matter.tones!.rankOfTone("effort")) continue;
      if (!isSameThing(pair) && promise.words === "") continue;
      return { code: "not-reached", data: { matter: matter.label, now: stateLabel(now) }, unsure: promise.words === "" || !isSameThing(pair) };
    }
    return null;
  },
};

/** Whether both name one treaty or set of principles, and have some words in common. */
function isOfOneStandard(pair: FollowedPair): boolean {
  const { instruments: named = [] } = pair.promised.claim;
  return hasWordsInCommon(pair) && named.some((id) => pair.again.claim.instruments?.includes(id));
}
