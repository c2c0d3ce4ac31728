import { makeAlike } from "../../knowledge/words/actions.js";
import { madeKind } from "../../knowledge/words/made-kind.js";
import { matterLabel } from "../compare.js";
import { holdsOf, isNotEarlier, isOfThesePeople, sharesMatter } from "../needs.js";
import { claimIs, isNoList, isOwnWord, statusIs } from "../claim-needs.js";
import { asksFor } from "../finding-needs.js";
import { defineRule, type JudgedPair, type Need } from "../rule.js";

/** So much of what was asked must the claim hold: «a law» may be another law. */
const SAME_THING = 0.3;

/** What is reported as done is the very act that was asked for, or one that comes to the same: «establish», «set up», «open». */
const isSameDeed: Need = { code: "claim-is-of-another-act", holds: ({ finding, claim }) => makeAlike(finding.deed, claim.deed) };

/** Where both tell what kind of thing was to be made, it is the same: a plan is no law. */
const isOfSameKind: Need = { code: "claim-is-of-another-kind-of-thing", holds: isSameKind };

/**
 * The State was asked to make something, and reports the same act done to the same kind of thing in the same matter.
 *
 *     finding  "Establish a commission on the rights of older persons."
 *     claim    "In 2018 a council on the rights of older persons was set up."
 */
export const madeAsAsked = defineRule({
  id: "made-as-asked",
  relation: "fulfils",
  description: "The recommendation asks to make something, and the claim reports the same act done to the same kind of thing.",
  needs: [
    asksFor("making"),
    claimIs("measure"),
    statusIs("done", "in-force"),
    isSameDeed,
    isOfSameKind,
    isOwnWord,
    isNotEarlier,
    isNoList,
    isOfThesePeople,
    sharesMatter,
    holdsOf(SAME_THING),
  ],
  decide(pair) {
    return { code: "made-as-asked", covers: "whole", data: { matter: matterLabel(pair) }, unsure: true };
  },
});

function isSameKind({ finding, claim }: JudgedPair): boolean {
  const [asked, made] = [madeKind(finding.object ?? ""), madeKind(claim.object ?? "")];
  return asked === null || made === null || asked === made;
}
