import { matterLabel } from "../compare.js";
import { defineRule } from "../rule.js";

/**
 * The claim speaks to the matter without settling it: a step, a part, a law that stands beside the concern.
 *
 *     finding  "Persistent domestic violence."
 *     claim    "Training on domestic violence was held for 300 officers."
 */
export const generalStep = defineRule({
  id: "general-step",
  relation: "progresses",
  description: "The claim speaks to the finding's matter with measures or facts that do not settle it.",
  decide(pair) {
    return { code: "general-step", covers: "part", data: { matter: matterLabel(pair) } };
  },
});
