import { findMatters } from "../knowledge/matters.js";
import type { Finding } from "../schema/assertion.js";
import type { Paragraph, UnDocument } from "../schema/document.js";
import type { Span } from "../text/cut.js";
import { wordsOf } from "../text/words.js";
import { sourceOf } from "./place.js";

/** A finding and where it was read: its sentence and its own words, as spans of the paragraph. */
export interface Placed {
  readonly finding: Finding;
  readonly paragraph: Paragraph;
  readonly sentence: Span;
  readonly focus: Span;
}

/**
 * Folds into a finding what the same speakers say again by the same act of exactly the same matters in the next sentence: «police
 * abuse remained a problem. In 2017, videos showed …» is one matter of one act. The quote then holds both sentences.
 *
 * @param placed findings of a document in reading order
 * @returns findings in reading order
 */
export function mergeRestated(document: UnDocument, placed: readonly Placed[]): Finding[] {
  const kept: Placed[] = [];
  for (const one of placed) {
    const before = kept.at(-1);
    if (before !== undefined && isRestated(before, one)) kept[kept.length - 1] = joined(document, before, one);
    else kept.push(one);
  }
  return kept.map(({ finding }) => finding);
}

function isRestated(before: Placed, after: Placed): boolean {
  if (before.paragraph !== after.paragraph || before.sentence[0] === after.sentence[0] || before.finding.act !== after.finding.act) return false;
  if (!isSame(before.finding.speakers ?? [], after.finding.speakers ?? [])) return false;
  const matters = mattersOf(before.finding);
  return matters.length > 0 && isSame(matters, mattersOf(after.finding));
}

function mattersOf({ text }: Finding): string[] {
  return [...new Set(findMatters(wordsOf(text)).map(({ row }) => row.id))];
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}

function joined(document: UnDocument, before: Placed, after: Placed): Placed {
  const sentence: Span = [before.sentence[0], Math.max(before.sentence[1], after.sentence[1])];
  const citations = [...(before.finding.citations ?? []), ...(after.finding.citations ?? [])];
  const finding: Finding = {
    ...before.finding,
    text: `${before.finding.text} ${after.finding.text}`,
    source: sourceOf(document, before.paragraph, sentence, before.focus),
    citations,
    recalls: [...new Set([...(before.finding.recalls ?? []), ...(after.finding.recalls ?? [])])],
  };
  return { ...before, sentence, finding };
}
