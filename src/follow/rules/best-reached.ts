import { matterById } from "../../knowledge/matters/matters.js";
import type { FateRule } from "../fate-rule.js";
import { hasWordsInCommon, isAfter, isOfOtherTreaty, isStillToCome } from "../same-thing.js";

/** The matter that was worked on is said to have come to its best state. */
export const bestReached: FateRule = {
  id: "best-reached",
  fate: "kept",
  decide(pair) {
    const { promised, again } = pair;
    if (
      isStillToCome(pair) ||
      !isAfter(pair) ||
      again.claim.status !== "done" ||
      again.claim.date === null ||
      again.claim.polarity === "denies" ||
      !hasWordsInCommon(pair) ||
      isOfOtherTreaty(pair)
    )
      return null;
    const reached = (again.claim.readings ?? []).find(
      ({ matter, mode, rank, best, words }) =>
        mode === "is" && rank === best && words !== "" && (promised.claim.matters ?? []).includes(matter) && matterById(matter)?.ownScale === true,
    );
    if (reached === undefined) return null;
    const matter = matterById(reached.matter)!;
    return { code: "best-reached", data: { matter: matter.label, now: reached.words }, unsure: true };
  },
};
