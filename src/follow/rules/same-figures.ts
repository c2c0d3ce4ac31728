import type { Claim } from "../../schema/assertion.js";
import type { FateRule } from "../fate-rule.js";
import { hasWordsInCommon, isAfter, isStillToCome } from "../same-thing.js";

/** Two figures in common are no chance; one may be. */
const FIGURES = 2;

/** What was to be changed from one figure to another is said to be changed between the same two. */
export const sameFigures: FateRule = {
  id: "same-figures",
  fate: "kept",
  decide(pair) {
    const { promised, again } = pair;
    if (again.claim.status !== "done" && again.claim.status !== "in-force") return null;
    if (isStillToCome(pair) || !isAfter(pair) || again.claim.polarity === "denies" || again.claim.act === "concession" || !hasWordsInCommon(pair)) return null;
    const now = figuresOf(again.claim);
    const same = [...figuresOf(promised.claim)].filter(([value]) => now.has(value));
    return same.length < FIGURES ? null : { code: "same-figures", data: { figures: same.map(([, words]) => words).join(", ") }, unsure: true };
  },
};

/** Figures by value, each with its words. */
function figuresOf({ quantities = [] }: Claim): Map<number, string> {
  return new Map(quantities.map(({ value, words }) => [value, words]));
}
