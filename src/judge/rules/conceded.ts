import { matterLabel } from "../compare.js";
import { sharesMatter } from "../needs.js";
import { claimIs } from "../claim-needs.js";
import { findingIs } from "../finding-needs.js";
import { defineRule } from "../rule.js";

/**
 * The State admits something of what the finding is concerned at: a part, since words of concession («remains a problem») seldom say
 * of what. A whole concern is conceded where both sides stand at the same state of a scale.
 *
 *     finding  "Concerned at the shortage of teachers in rural schools."
 *     claim    "The shortage of teachers in rural schools remains a problem."
 */
export const conceded = defineRule({
  id: "conceded",
  relation: "confirms",
  description: "The claim admits the problem that the finding is concerned at.",
  needs: [findingIs("concern"), claimIs("concession"), sharesMatter],
  decide(pair) {
    return { code: "conceded", covers: "part", data: { matter: matterLabel(pair) }, unsure: true };
  },
});
