import { groupLabel } from "../../knowledge/matters/groups.js";
import { isOfSamePeople, matterLabel } from "../compare.js";
import { sharesMatter } from "../needs.js";
import { defineRule } from "../rule.js";

/**
 * The claim speaks to the matter, but of other people than the finding: it neither contradicts nor settles it.
 *
 *     finding  "Refugees have no health insurance."
 *     claim    "Undocumented migrants receive emergency care free of charge."
 */
export const otherPeople = defineRule({
  id: "other-people",
  relation: "progresses",
  description: "The claim speaks to the finding's matter, but of other people than the finding names.",
  needs: [sharesMatter],
  decide(pair) {
    const { people: found = [] } = pair.finding;
    const { people: claimed = [] } = pair.claim;
    if (found.length === 0 || isOfSamePeople(pair)) return null;
    return {
      code: "other-people",
      covers: "part",
      data: { matter: matterLabel(pair), found: found.map(groupLabel).join(", "), claimed: claimed.map(groupLabel).join(", ") },
    };
  },
});
