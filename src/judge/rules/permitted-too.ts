import { claimCues } from "../../knowledge/words/claim-verbs.js";
import { grammar } from "../../knowledge/words/grammar.js";
import { wordsOf } from "../../text/words.js";
import { matterLabel } from "../compare.js";
import { holdsOf, isNotBygone, sharesMatter } from "../needs.js";
import { claimIsNo, isNoList, isOwnWord, statusIsNo } from "../claim-needs.js";
import { findingIs } from "../finding-needs.js";
import { haveSameFigures } from "../same-figures.js";
import { defineRule, type JudgedPair } from "../rule.js";

/** So much of the finding's own words must the claim hold to allow the same thing. */
const SAME_THING = 0.4;

/** «may be», «allows», «is not prohibited». */
const findPermitting = claimCues(["permitting"]);
/** «only», «without»: it is allowed on a condition, or found to be done without one. */
const CONDITIONING: ReadonlySet<string> = new Set([...grammar("excluding"), ...grammar("leavingOut")]);

/**
 * The concern is at something that the law allows, or at how long or how much it allows; the State tells the same of its law.
 *
 *     finding  "Concerned that suspects may be held for up to twelve days without charge."
 *     claim    "Suspects may be held without charge for no longer than twelve days."
 */
export const permittedToo = defineRule({
  id: "permitted-too",
  relation: "confirms",
  description: "The concern is at what the law allows, and the claim says, too, that it is allowed, or gives the same figures.",
  needs: [findingIs("concern"), claimIsNo("plan"), statusIsNo("planned", "under-way"), isOwnWord, isNotBygone, isNoList, sharesMatter],
  decide(pair) {
    if (!haveSameFigures(pair.finding, pair.claim) && !isAllowedByBoth(pair)) return null;
    return { code: "permitted-too", covers: "whole", data: { matter: matterLabel(pair) }, unsure: true };
  },
});

function isAllowedByBoth(pair: JudgedPair): boolean {
  const { finding, claim } = pair;
  return claim.act !== "denial" && holdsOf(SAME_THING).holds(pair) && [finding.text, claim.text].every((text) => permits(text));
}

function permits(text: string): boolean {
  const words = wordsOf(text);
  return findPermitting(words).length > 0 && !words.some(({ form }) => CONDITIONING.has(form));
}
