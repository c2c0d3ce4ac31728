import { grammar } from "../../knowledge/words/grammar.js";
import { findMatters } from "../../knowledge/matters/matters.js";
import type { Finding, FindingAct } from "../../schema/assertion.js";
import type { UnDocument } from "../../schema/document.js";
import { wordsOf } from "../../text/words.js";
import { haveSameSpeakers, isFollowing, joinedWords, type Placed } from "./placed.js";

/** Words that turn a sentence against the one before. */
const CONTRASTING = grammar("contrasting");

/** An item of a list stands for itself. */
const ITEM = /^\((?:[a-z]|[ivx]{2,4})\)\s/;

/**
 * Folds into a finding what the same speakers say again by the same act of exactly the same matters in the next sentence: «police
 * abuse remained a problem. In 2017, videos showed …» is one matter of one act. The quote then holds both sentences.
 *
 * @param placed findings of a document in reading order
 * @returns findings in reading order
 */
export function mergeRestated(document: UnDocument, placed: readonly Placed[]): Placed[] {
  const kept: Placed[] = [];
  for (const one of placed) {
    const before = kept.at(-1);
    if (before !== undefined && isRestated(before, one)) kept[kept.length - 1] = joinedWords(document, before, one);
    else kept.push(one);
  }
  return kept;
}

function isRestated(before: Placed, after: Placed): boolean {
  if (ITEM.test(after.finding.text) || !isFollowing(before, after) || before.sentence[0] === after.sentence[0] || !haveSameSpeakers(before, after))
    return false;
  const [matters, others] = [mattersOf(before.finding), mattersOf(after.finding)];
  if (matters.length === 0 || others.length === 0) return false;
  if (after.unspoken && !isContrasting(after)) return isReport(before.finding.act) && isReport(after.finding.act) && matters.some((id) => others.includes(id));
  return before.finding.act === after.finding.act && isWithin(matters, others) && isWithin(others, matters);
}

function isReport(act: FindingAct): boolean {
  return act === "concern" || act === "observation";
}

/** «However, …», «Nevertheless, …» */
function isContrasting({ finding }: Placed): boolean {
  return CONTRASTING.has(wordsOf(finding.text)[0]?.form ?? "");
}

function mattersOf({ text }: Finding): string[] {
  return [...new Set(findMatters(wordsOf(text)).map(({ row }) => row.id))];
}

function isWithin(some: readonly string[], others: readonly string[]): boolean {
  return some.every((id) => others.includes(id));
}
