import { matterLabel } from "../compare.js";
import { isNoProfession } from "../is-no-profession.js";
import { holdsOf, isNotEarlier, sharesMatterOr } from "../needs.js";
import { claimIsNo, isNoList, isOwnWord, statusIs } from "../claim-needs.js";
import { asksFor, isAskedByStates, isOpenEnded } from "../finding-needs.js";
import { defineRule, type Need } from "../rule.js";

/** So much of what was asked must the claim hold to be effort in the same thing. */
const SAME_THING = 0.3;
/** And so much where it shows no matter of the finding, or where the finding names an end. */
const AS_SHOWN = 0.4;

/** Effort was asked for without an end; or an end is named beside it, and the claim tells of all that it was asked in. */
const isEffortAlone: Need = {
  code: "finding-names-an-end",
  holds: (pair) => {
    const {
      finding: { matters = [] },
      link: { sharedMatters },
      coverage,
    } = pair;
    return isOpenEnded.holds(pair) || (matters.length > 0 && sharedMatters.length === matters.length && coverage >= AS_SHOWN);
  },
};

/**
 * States asked for effort and named no end by which one could see that it is reached: effort reported is what was asked, and so it is where an
 * end is named beside it and the claim tells of every matter of the finding. A treaty body that asks so has found too little of it, and
 * work reported answers in part; what was there before it was asked for was not enough. Of effort in several matters one paragraph alone
 * tells a part (`over-matters.ts`).
 *
 *     finding  "Further promote the rights of national minorities."
 *     claim    "Schools that teach in minority languages were opened in 12 districts."
 */
export const effortMade = defineRule({
  id: "effort-made",
  relation: "fulfils",
  description:
    "States recommend effort without naming an end, or in matters all of which are told of, and the claim reports work in it as done, in force or under way.",
  needs: [
    asksFor("effort"),
    isEffortAlone,
    isAskedByStates,
    claimIsNo("plan", "concession", "denial"),
    statusIs("done", "in-force", "under-way"),
    isOwnWord,
    isNotEarlier,
    isNoList,
    isNoProfession,
    sharesMatterOr(AS_SHOWN),
    holdsOf(SAME_THING),
  ],
  decide(pair) {
    return { code: "effort-made", covers: "whole", data: { matter: matterLabel(pair) } };
  },
});
