import { askedWords, askingBehindMeasures } from "../../knowledge/words/asking-of.js";
import { isEffort } from "../../knowledge/matters/scale-tones.js";
import { wordsOf } from "../../text/words.js";
import { matterLabel } from "../compare.js";
import { isNoDraft, isNoProfession } from "../is-no-profession.js";
import { asksFor, claimIs, holdsOf, isAskedByStates, isNoList, isNotEarlier, isOwnWord, isOfThesePeople, sharesMatter, statusIs } from "../needs.js";
import { defineRule, type Need } from "../rule.js";

/** So much of what was asked must the claim hold to be a measure in the same thing. */
const SAME_THING = 0.4;

/** The measures asked for are to promote, combat or improve something: no law, no standard and no end is named that they must reach. */
const isForEffort: Need = {
  code: "finding-names-what-measures-must-reach",
  holds: ({ finding: { text } }) => isEffort(askingBehindMeasures(askedWords(wordsOf(text)))),
};

/**
 * States asked for measures in a matter, whichever they be, and the claim reports one as taken.
 *
 *     finding  "Take further steps to combat domestic violence."
 *     claim    "Shelters for victims of domestic violence were opened in each province."
 */
export const measuresTaken = defineRule({
  id: "measures-taken",
  relation: "fulfils",
  description: "States recommend measures without naming what these must reach, and the claim reports one as done or in force.",
  needs: [
    asksFor("making"),
    isForEffort,
    isAskedByStates,
    claimIs("measure"),
    statusIs("done", "in-force"),
    isOwnWord,
    isNotEarlier,
    isNoDraft,
    isNoList,
    isNoProfession,
    isOfThesePeople,
    sharesMatter,
    holdsOf(SAME_THING),
  ],
  decide(pair) {
    return { code: "measures-taken", covers: "whole", data: { matter: matterLabel(pair) } };
  },
});
