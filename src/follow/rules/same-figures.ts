import { ENOUGH_FIGURES, figuresInCommon } from "../../judge/same-figures.js";
import type { FateRule } from "../fate-rule.js";
import { hasWordsInCommon, isAfter, isStillToCome } from "../same-thing.js";

/** What was to be changed from one figure to another is reported as changed between the same two. */
export const sameFigures: FateRule = {
  id: "same-figures",
  fate: "kept",
  decide(pair) {
    const { promised, again } = pair;
    if (again.claim.status !== "done" && again.claim.status !== "in-force") return null;
    if (isStillToCome(pair) || !isAfter(pair) || again.claim.polarity === "denies" || again.claim.act === "concession" || !hasWordsInCommon(pair)) return null;
    const same = figuresInCommon(promised.claim, again.claim);
    return same.length < ENOUGH_FIGURES ? null : { code: "same-figures", data: { figures: same.map(({ words }) => words).join(", ") }, unsure: true };
  },
};
