import { grammar } from "../../knowledge/words/grammar.js";
import { isStopWord } from "../../knowledge/words/stopwords.js";
import { wordsOf, type Word } from "../../text/words.js";
import { isMereRule, matterLabel } from "../compare.js";
import { holdsOf, isGeneral, sharesMatter, speaksOfTheSame } from "../needs.js";
import { claimIsNo, isNoCount, statusIs } from "../claim-needs.js";
import { findingIs } from "../finding-needs.js";
import { sharesMoreThanPeople } from "../same-facet.js";
import { defineRule } from "../rule.js";

/** How much of the finding's own words the claim must hold before both speak of one act. Chosen: 0.3 and 0.5 find the same in our first and fifth pairs. */
const SAME_ACT = 0.4;
/** «without» (a court order). */
const LEAVING_OUT = grammar("leavingOut");
/** «only», «solely» (with a court order). */
const EXCLUDING = grammar("excluding");
const ENDING = grammar("endingObject");
/** What is left out stands within so many words behind «without»: «a prior court order». */
const OBJECT = 5;
/** What it is done with stands within so many words behind «only»: «on the basis of a decision that a court has taken». */
const CONDITION = 9;

/**
 * The State says that something is done only with a thing (an order, a consent); the finding says that it is done without that thing.
 *
 *     claim    "Access to a website may be restricted solely on the basis of a court decision."
 *     finding  "The authorities could block websites without a court order."
 */
export const onlyWith = defineRule({
  id: "only-with",
  relation: "contradicts",
  description: "The claim says that something is done only with what the finding says that it is done without.",
  needs: [
    findingIs("concern"),
    claimIsNo("plan", "concession"),
    statusIs("in-force"),
    isNoCount,
    ...speaksOfTheSame,
    isGeneral,
    sharesMatter,
    sharesMoreThanPeople,
    holdsOf(SAME_ACT),
  ],
  decide(pair) {
    if (pair.link.sharedMatters.every((matter) => isMereRule(pair, matter))) return null;
    const leftOut = behind(wordsOf(pair.finding.text), LEAVING_OUT, OBJECT, ENDING);
    const alone = new Set(behind(wordsOf(pair.claim.text), EXCLUDING, CONDITION));
    const what = leftOut.find((lemma) => alone.has(lemma));
    return what === undefined ? null : { code: "only-with", covers: "whole", data: { matter: matterLabel(pair), what }, unsure: true };
  },
});

/** The lemmas of the telling words within `reach` words behind the first of `openings`, up to a word of `ending`. */
function behind(words: readonly Word[], openings: ReadonlySet<string>, reach: number, ending?: ReadonlySet<string>): string[] {
  const at = words.findIndex(({ form }) => openings.has(form));
  if (at === -1) return [];
  const near = words.slice(at + 1, at + 1 + reach);
  const end = ending === undefined ? -1 : near.findIndex(({ form }) => ending.has(form));
  return near.slice(0, end === -1 ? undefined : end).flatMap(({ form, lemma }) => (isStopWord(form, lemma) ? [] : [lemma]));
}
