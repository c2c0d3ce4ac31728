import { findMatters } from "../knowledge/matters.js";
import type { Finding } from "../schema/assertion.js";
import type { UnDocument } from "../schema/document.js";
import { wordsOf } from "../text/words.js";
import { haveSameSpeakers, joinedWords, type Placed } from "./placed.js";

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
  if (before.paragraph !== after.paragraph || before.sentence[0] === after.sentence[0] || before.finding.act !== after.finding.act) return false;
  if (!haveSameSpeakers(before, after)) return false;
  const matters = mattersOf(before.finding);
  return matters.length > 0 && isSame(matters, mattersOf(after.finding));
}

function mattersOf({ text }: Finding): string[] {
  return [...new Set(findMatters(wordsOf(text)).map(({ row }) => row.id))];
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}
