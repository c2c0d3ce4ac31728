import { claimCues } from "../../knowledge/words/claim-verbs.js";
import { matterById } from "../../knowledge/matters/matters.js";
import { isOfPractice } from "../../knowledge/matters/scale-tones.js";
import { wordsOf } from "../../text/words.js";
import { isProblem } from "../compare.js";
import { claimIsNo, findingIs, isNotBygone, isNotLater, isOfThesePeople, isOwnWord, sharesMatter, statusIsNo } from "../needs.js";
import { isOfSameSetting } from "../same-facet.js";
import { defineRule, type JudgedPair, type Need } from "../rule.js";

const findLawful = claimCues(["lawfulOnly"]);

const findGrounds = claimCues(["pursuedFor"]);

/** The finding tells for what people are pursued: «for criticizing officials»; of «arrests of journalists» alone it may be either. */
const tellsForWhat: Need = { code: "finding-tells-not-for-what", holds: ({ finding: { text } }) => findGrounds(wordsOf(text)).length > 0 };

/** The finding speaks of what is done, and not of one event («on 9 June, 300 people were arrested»), of which a general statement tells nothing. */
const isOfNoEvent: Need = {
  code: "finding-is-of-one-event",
  holds: ({ finding: { dates = [], quantities = [] } }) => !dates.some(({ precision }) => precision === "day") && !quantities.some(({ unit }) => unit === null),
};

/** «only where an offence was committed», «not for their opinions but for crimes». */
const tellsWhenAlone: Need = { code: "claim-names-no-offence-as-the-only-ground", holds: ({ claim: { text } }) => findLawful(wordsOf(text)).length > 0 };

/**
 * The State says that it acts against people for offences alone, where the finding sees them pursued for their views or activity.
 *
 *     claim    "Journalists are prosecuted only where they have committed an offence."
 *     finding  "Concern at the prosecution of journalists for criticizing officials."
 */
export const onlyForOffences = defineRule({
  id: "only-for-offences",
  relation: "contradicts",
  description: "The claim says that people are pursued for offences alone, the finding sees a practice of pursuing them for something else.",
  needs: [
    findingIs("concern"),
    claimIsNo("plan", "concession"),
    statusIsNo("planned", "under-way"),
    tellsForWhat,
    isOfNoEvent,
    tellsWhenAlone,
    isNotLater,
    isNotBygone,
    isOwnWord,
    isOfThesePeople,
    isOfSameSetting,
    sharesMatter,
  ],
  decide(pair) {
    const label = pursuedFor(pair);
    return label === undefined ? null : { code: "only-for-offences", covers: "whole", data: { matter: label }, unsure: true };
  },
});

/** The name of a shared matter of practice that the finding puts at a problem. */
function pursuedFor({ finding, link }: JudgedPair): string | undefined {
  const found = (finding.readings ?? []).find(
    (reading) =>
      link.sharedMatters.includes(reading.matter) &&
      reading.mode === "is" &&
      isProblem(reading, finding) &&
      isOfPractice(matterById(reading.matter)?.sharedScale ?? null),
  );
  return found === undefined ? undefined : matterById(found.matter)?.label;
}
