import { claimCues } from "../../knowledge/words/claim-verbs.js";
import { matterById } from "../../knowledge/matters/matters.js";
import { isOfPractice } from "../../knowledge/matters/scale-tones.js";
import { wordsOf } from "../../text/words.js";
import { isProblem } from "../compare.js";
import { claimIsNo, findingIs, isNotBygone, isNotLater, isOfThesePeople, isOwnWord, sharesMatter, statusIsNo } from "../needs.js";
import { isOfSameSetting } from "../same-facet.js";
import { defineRule, type JudgedPair, type Need } from "../rule.js";

const findLawful = claimCues(["lawfulOnly"]);

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
