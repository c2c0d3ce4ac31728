import { matterLabel } from "../compare.js";
import { statusIs } from "../claim-needs.js";
import { defineRule } from "../rule.js";

/**
 * A plan or work under way in the matter.
 *
 *     finding  "Adopt a law against domestic violence."
 *     claim    "A bill against domestic violence is being drafted."
 */
export const planUnderWay = defineRule({
  id: "plan-under-way",
  relation: "progresses",
  description: "The claim plans something in the finding's matter, or reports work under way.",
  needs: [statusIs("planned", "under-way")],
  decide(pair) {
    return { code: "plan-under-way", covers: "part", data: { matter: matterLabel(pair), status: pair.claim.status ?? "" } };
  },
});
