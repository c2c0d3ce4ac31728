import { claimCues } from "../../knowledge/words/claim-verbs.js";
import { matterById } from "../../knowledge/matters/matters.js";
import { isOfPractice } from "../../knowledge/matters/scale-tones.js";
import { wordsOf } from "../../text/words.js";
import { isProblem } from "../compare.js";
import { isNotBygone, isNotLater, isOfThesePeople, sharesMatter } from "../needs.js";
import { claimIsNo, isOwnWord } from "../claim-needs.js";
import { findingIs } from "../finding-needs.js";
import { isOfSameSetting } from "../same-facet.js";
import { defineRule, type JudgedPair, type Need } from "../rule.js";

/** «only where an offence was committed», «not for their opinions but for crimes». */
const findOnly = claimCues(["lawfulOnly"]);
/** «for criticizing officials»: of «arrests of journalists» alone it may be either. */
const findGrounds = claimCues(["pursuedFor"]);

const tellsWhatFor: Need = {
  code: "no-side-tells-what-for",
  holds: ({ finding, claim }) => findOnly(wordsOf(claim.text)).length > 0 && findGrounds(wordsOf(finding.text)).length > 0,
};

/** The finding speaks of what is done, and not of one event («on 9 June, 300 people were arrested»), of which a general statement tells nothing. */
const isOfNoEvent: Need = {
  code: "finding-is-of-one-event",
  holds: ({ finding: { dates = [], quantities = [] } }) => !dates.some(({ precision }) => precision === "day") && !quantities.some(({ unit }) => unit === null),
};

/**
 * The State says that it acts against people for offences alone, where the finding sees them pursued for their views or activity.
 *
 *     claim    "Journalists are prosecuted only where they have committed an offence."
 *     finding  "Concern at the prosecution of journalists for criticizing officials."
 */
export const onlyForOffences = defineRule({
  id: "only-for-offences",
  relation: "contradicts",
  description: "The claim says that people are pursued for offences alone; the finding, for something else.",
  needs: [
    findingIs("concern"),
    claimIsNo("plan", "concession"),
    isNotLater,
    isNotBygone,
    isOwnWord,
    isOfThesePeople,
    sharesMatter,
    isOfSameSetting,
    tellsWhatFor,
    isOfNoEvent,
  ],
  decide(pair) {
    const matter = pair.link.sharedMatters.find((id) => isPractice(pair, id));
    return matter === undefined ? null : { code: "only-for-offences", covers: "whole", data: { matter: matterById(matter)!.label }, unsure: true };
  },
});

/** A matter of practice that the finding puts at a problem. */
function isPractice({ finding }: JudgedPair, matter: string): boolean {
  const isFound = (finding.readings ?? []).some((reading) => reading.matter === matter && reading.mode === "is" && isProblem(reading, finding));
  return isFound && isOfPractice(matterById(matter)?.sharedScale);
}
