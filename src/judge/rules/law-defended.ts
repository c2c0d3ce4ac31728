import { findActions, isChanging } from "../../knowledge/words/actions.js";
import { claimCues } from "../../knowledge/words/claim-verbs.js";
import { grammar } from "../../knowledge/words/grammar.js";
import type { WordRange } from "../../knowledge/patterns/patterns.js";
import { wordsOf, type Word } from "../../text/words.js";
import { claimIsNo, isNoWorkInProgress, isOwnWord } from "../claim-needs.js";
import { matterLabel } from "../compare.js";
import { findingIs } from "../finding-needs.js";
import { hasNoReserve, isNotBygone, isOfSameLaw, isOfThesePeople, sharesMatter } from "../needs.js";
import { isOwnMatter } from "../own-matter.js";
import { nameOneLaw } from "../same-law.js";
import { defineRule, ofFinding } from "../rule.js";

/** «the Act», «legislation»; «complied with», «did not restrict»; «incompatible with», «unduly limits». */
const findLaws = claimCues(["statutes"]);
const findUpholding = claimCues(["upholding"]);
const findFaulting = claimCues(["faulting"]);
/** «so that the law is in line», «if the law is»: what stands behind is not said to be so. */
const findMeant = claimCues(["strivingFor", "conditional"]);
/** A law is spoken of within so many words before what is said of it, and none of these stands between («the Act, which …»). */
const SPAN = 9;
/** Within so many words before the law. */
const BEFORE = 6;
const PARTING: ReadonlySet<string> = new Set([...grammar("depending"), ...grammar("contrasting")]);
/** Whose words hold of the finding's law, though neither names it. */
const SAME_THING = 0.3;

/** The finding holds that a law falls short: it asks for a change of it, or names its fault. */
const faultsLaw = ofFinding("finding-faults-no-law", ({ act, text }) => {
  const words = wordsOf(text);
  if (findLaws(words).length === 0) return false;
  return act === "recommendation" ? findActions(words).some(({ id }) => isChanging(id)) : findFaulting(words).length > 0;
});

/**
 * The State says that a law, as it stands, complies or restricts nothing, where the finding holds that it must change.
 *
 *     claim    "The Press Act does not restrict the freedom of the media in any way."
 *     finding  "Bring the Press Act into line with international standards."
 */
export const lawDefended = defineRule({
  id: "law-defended",
  relation: "contradicts",
  description: "The claim defends a law, as it stands, that the finding would have changed.",
  needs: [
    findingIs("concern", "recommendation"),
    claimIsNo("plan", "concession"),
    isNoWorkInProgress,
    isNotBygone,
    hasNoReserve,
    isOwnWord,
    isOfThesePeople,
    isOfSameLaw,
    sharesMatter,
    faultsLaw,
  ],
  decide(pair) {
    if (!defendsLaw(wordsOf(pair.claim.text)) || !(nameOneLaw(pair.finding, pair.claim) || pair.coverage >= SAME_THING)) return null;
    return pair.link.sharedMatters.some((matter) => isOwnMatter(pair, matter))
      ? { code: "law-defended", covers: "whole", data: { matter: matterLabel(pair) }, unsure: true }
      : null;
  },
});

/** A law is said to be as it should be, and not only meant to be. */
function defendsLaw(words: readonly Word[]): boolean {
  const [laws, said, meant] = [findLaws, findUpholding, findMeant].map((find) => find(words).flatMap(({ ranges }) => ranges));
  return said!.some(([at]) => laws!.some((law) => isSaidOf(law, at, words) && !meant!.some(([, last]) => last < law[0] && last >= law[0] - BEFORE)));
}

function isSaidOf([, last]: WordRange, at: number, words: readonly Word[]): boolean {
  return last < at && at - last <= SPAN && !words.slice(last + 1, at).some(({ form, parted }) => parted || PARTING.has(form));
}
