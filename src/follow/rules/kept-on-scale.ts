import { stateLabel } from "../../judge/compare.js";
import { matterById } from "../../knowledge/matters/matters.js";
import type { Reading } from "../../schema/reading.js";
import type { FateRule } from "../fate-rule.js";
import { hasWordsInCommon, isAfter, isOfOtherTreaty, isStillToCome } from "../same-thing.js";

/** The later document says that a state is reached which is as good as the one promised. */
export const keptOnScale: FateRule = {
  id: "kept-on-scale",
  fate: "kept",
  decide(pair) {
    if (pair.again.claim.status === null || isStillToCome(pair) || !isAfter(pair) || !hasWordsInCommon(pair) || isOfOtherTreaty(pair)) return null;
    for (const promise of pair.promised.claim.readings ?? []) {
      const matter = matterById(promise.matter);
      const now = pair.again.claim.readings?.find((reading) => reading.matter === promise.matter && reading.mode === "is" && reading.words !== "");
      if (
        matter?.ownScale !== true ||
        now === undefined ||
        promise.mode === "denied" ||
        (promise.words === "" && promise.mode !== "planned") ||
        !isReached(promise, now, matter.tones!.rankOfTone("effort"))
      )
        continue;
      return {
        code: "state-reached",
        data: { matter: matter.label, promised: stateLabel(promise), now: stateLabel(now) },
        unsure: promise.words === "" || promise.mode !== "planned",
      };
    }
    return null;
  },
};

/** It is as good as what was promised, and more than being worked on. */
function isReached(promise: Reading, now: Reading, effort: number): boolean {
  return now.rank > 0 && now.rank >= promise.rank && (now.rank === now.best || now.rank > effort);
}
