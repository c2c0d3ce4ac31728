import { beforePurpose } from "../../knowledge/words/asking-of.js";
import { findMatters, matterById } from "../../knowledge/matters/matters.js";
import type { Reading } from "../../schema/reading.js";
import { wordsOf } from "../../text/words.js";
import { isOfSamePeople, isOneTreaty, sharedScales, stateLabel } from "../compare.js";
import { isOwnMatter } from "../own-matter.js";
import { isNotEarlier } from "../needs.js";
import { claimIsNo, isNoList, isOwnWord, isReached } from "../claim-needs.js";
import { findingIs } from "../finding-needs.js";
import { defineRule, type JudgedPair } from "../rule.js";

/** A claim that holds less of what was asked may report the state of something beside it: then it fulfils a part at most. */
const SAME_THING = 0.4;
/** With a scale of its own, or as one treaty, a matter is one thing: less is enough, and nothing where it is all that was asked. */
const OWN_SCALE = 0.3;
/** Of a treaty to be considered the claim must hold so much: who joined one of several has considered that one. */
const ALL_OF_IT = 0.6;

/**
 * What was asked for is reported as reached: the claim stands at the asked state of the scale or above.
 *
 *     finding  "Ratify the Convention."
 *     claim    "The Convention was ratified in 2015."
 */
export const askedStateReached = defineRule({
  id: "asked-state-reached",
  relation: "fulfils",
  description: "The claim reports the state of the scale that the recommendation asks for, or a better one.",
  needs: [findingIs("recommendation"), claimIsNo("plan", "concession"), isReached, isOwnWord, isNotEarlier],
  decide(pair) {
    for (const { found, claimed, label } of sharedScales(pair)) {
      if (found.mode !== "asked" || claimed.mode !== "is") continue;
      if (claimed.rank < found.rank || !(isEnough(pair, found, claimed) || (pair.coverage >= ALL_OF_IT && isTreatyJoined(pair, claimed)))) continue;
      return { code: "asked-state-reached", covers: reachesAll(pair, claimed) ? "whole" : "part", data: { matter: label, claimed: stateLabel(claimed) } };
    }
    return null;
  },
});

/** The best state was asked for, or the claim tells the state that was asked for in the finding's words: «only as a last resort». */
function isEnough({ finding, coverage }: JudgedPair, found: Reading, { rank, words }: Reading): boolean {
  if (found.rank === found.best) return true;
  return rank === found.rank && words.includes(" ") && coverage >= OWN_SCALE && finding.text.toLowerCase().includes(words.toLowerCase());
}

/** Who was asked to consider a treaty, and has joined it, has done more than was asked; a ratification that is only named is none yet, unless it is dated. */
function isTreatyJoined({ finding, claim }: JudgedPair, { matter, rank, best, words }: Reading): boolean {
  return finding.asks === "considering" && isOneTreaty(matter) && rank === best && (!words.endsWith("ion") || claim.date != null);
}

/**
 * Whether the claim reaches all that was asked: its words show the state, in the finding's own matter; it is no list of things, each told in
 * passing, unless of treaties; it speaks of the same people, and holds enough of what was asked.
 */
function reachesAll(pair: JudgedPair, { matter, words }: Reading): boolean {
  if (words === "" || !(isOneTreaty(matter) || isNoList.holds(pair)) || !(isOwnMatter(pair, matter) || isOwnMatter(withoutPurpose(pair), matter))) return false;
  if (!isOneThing(matter)) return isOfSamePeople(pair) && pair.coverage >= SAME_THING;
  return pair.finding.matters?.length === 1 || pair.coverage >= OWN_SCALE;
}

/** The pair without the matters that a recommendation to make something names only as its purpose: who adopts the law that was asked for has done it, whatever it is for. */
function withoutPurpose(pair: JudgedPair): JudgedPair {
  const { finding } = pair;
  if (finding.asks !== "making") return pair;
  const asked = findMatters(beforePurpose(wordsOf(finding.text))).map(({ row }) => row.id);
  return { ...pair, finding: { ...finding, matters: asked } };
}

function isOneThing(id: string): boolean {
  return matterById(id)?.ownScale === true || isOneTreaty(id);
}
