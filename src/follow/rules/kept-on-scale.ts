import { matterById } from "../../knowledge/matters.js";
import { stateLabel } from "../../judge/compare.js";
import type { FateRule } from "../fate-rule.js";
import { isAfter, isStillToCome } from "../same-thing.js";

/** The later document says that a state is reached which is as good as the one promised. */
export const keptOnScale: FateRule = {
  id: "kept-on-scale",
  fate: "kept",
  description: "The state that was promised on a matter's scale, or a better one, is said to be reached.",
  decide(pair) {
    const { promised, again } = pair;
    if (isStillToCome(pair) || !isAfter(pair)) return null;
    for (const promise of promised.claim.readings ?? []) {
      const now = again.claim.readings?.find(({ matter, mode }) => matter === promise.matter && mode === "is");
      if (now === undefined || promise.mode === "denied" || promise.rank === 0 || now.rank < promise.rank) continue;
      const matter = matterById(promise.matter)?.label ?? promise.matter;
      return { code: "state-reached", data: { matter, promised: stateLabel(promise), now: stateLabel(now) }, unsure: promise.words === "" || now.words === "" || promise.mode !== "planned" };
    }
    return null;
  },
};
