import { matterLabel } from "../compare.js";
import { isNoProfession } from "../is-no-profession.js";
import { sharesMatterOr } from "../needs.js";
import { claimIsNo, isNoList, isOwnWord, statusIs } from "../claim-needs.js";
import { asksFor } from "../finding-needs.js";
import { defineRule, type Need } from "../rule.js";

/** A claim that shows no matter of the finding must hold so much of its words. */
const SAME_THING = 0.4;
/** A claim that holds less of what was asked in so many matters tells of one of them in passing. */
const IN_PASSING = 0.15;
const SEVERAL = 3;

const isNotInPassing: Need = {
  code: "claim-tells-of-one-of-several-matters-in-passing",
  holds: ({ finding: { matters = [] }, coverage }) => matters.length < SEVERAL || coverage >= IN_PASSING,
};

/**
 * The State was asked to go on with something, and reports work in exactly that: done, in force or under way.
 *
 *     finding  "Continue its programmes for access of girls in rural areas to secondary school."
 *     claim    "Boarding schools for girls in rural areas were opened in 12 districts."
 */
export const keptUp = defineRule({
  id: "kept-up",
  relation: "fulfils",
  description: "The recommendation asks to go on with something, and the claim reports work in it as done, in force or under way.",
  needs: [
    asksFor("continuing"),
    claimIsNo("concession", "denial"),
    statusIs("done", "in-force", "under-way"),
    isOwnWord,
    isNoList,
    isNoProfession,
    sharesMatterOr(SAME_THING),
    isNotInPassing,
  ],
  decide(pair) {
    return { code: "kept-up", covers: "whole", data: { matter: matterLabel(pair) } };
  },
});
