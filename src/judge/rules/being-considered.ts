import { claimCues } from "../../knowledge/words/claim-verbs.js";
import { wordsOf } from "../../text/words.js";
import { matterLabel } from "../compare.js";
import { holdsOf, isNotEarlier } from "../needs.js";
import { isOwnWord, statusIsNo } from "../claim-needs.js";
import { asksFor } from "../finding-needs.js";
import { defineRule, type Need } from "../rule.js";

/** So much of what is to be considered must the claim hold: «several treaties are being considered» may be of others. */
const SAME_THING = 0.55;

const findWeighing = claimCues(["weighing"]);
/** The claim says in so many words that something is or was considered, examined or studied. */
const isWeighed: Need = { code: "claim-tells-of-nothing-considered", holds: ({ claim }) => findWeighing(wordsOf(claim.text)).length > 0 };

/**
 * The State was asked to consider something, and says that this is being considered, or was: no more was asked.
 *
 *     finding  "Consider joining the Convention on Migrant Workers."
 *     claim    "Accession to the Convention on Migrant Workers was under consideration."
 */
export const beingConsidered = defineRule({
  id: "being-considered",
  relation: "fulfils",
  description: "The recommendation asks to consider something, and the claim says that it is being considered, or was.",
  needs: [asksFor("considering"), statusIsNo("planned"), isOwnWord, isNotEarlier, isWeighed, holdsOf(SAME_THING)],
  decide(pair) {
    return { code: "being-considered", covers: "whole", data: { matter: matterLabel(pair) } };
  },
});
