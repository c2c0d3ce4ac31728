import type { Finding } from "../../schema/assertion.js";
import type { Paragraph, UnDocument } from "../../schema/document.js";
import type { Span } from "../../text/cut.js";
import { sourceOf } from "../place.js";

/** A finding and where it was read: its sentence and its own words, as spans of the paragraph. */
export interface Placed {
  readonly finding: Finding;
  readonly paragraph: Paragraph;
  readonly sentence: Span;
  readonly focus: Span;
  /** It opens its sentence and leads to what follows: «Concerned at …, the Committee …». */
  readonly fronted: boolean;
  /** Its sentence has no verb of speech and goes on with what the last speaker reports. */
  readonly unspoken: boolean;
}

/** Whether two findings of a paragraph have the same speakers. */
export function haveSameSpeakers(one: Placed, other: Placed): boolean {
  const [speakers, others] = [one.finding.speakers ?? [], other.finding.speakers ?? []];
  return speakers.length === others.length && speakers.every((id) => others.includes(id));
}

/** Whether two findings stand in one paragraph. */
export function isFollowing(before: Placed, after: Placed): boolean {
  return before.paragraph === after.paragraph;
}

/**
 * One finding of two that stand beside each other: act, speakers, focus and words of the first, the citations of both in the order
 * of the text; the quote holds the sentences of both.
 */
export function joined(document: UnDocument, kept: Placed, other: Placed): Placed {
  const sentence: Span = [Math.min(kept.sentence[0], other.sentence[0]), Math.max(kept.sentence[1], other.sentence[1])];
  const [first, second] = kept.focus[0] <= other.focus[0] ? [kept.finding, other.finding] : [other.finding, kept.finding];
  const finding: Finding = {
    ...kept.finding,
    source: sourceOf(document, kept.paragraph, sentence, kept.focus),
    citations: [...(first.citations ?? []), ...(second.citations ?? [])],
    recalls: [...new Set([...(first.recalls ?? []), ...(second.recalls ?? [])])],
  };
  return { ...kept, sentence, finding };
}

/** The same, with the words of both. */
export function joinedWords(document: UnDocument, before: Placed, after: Placed): Placed {
  const { finding, ...place } = joined(document, before, after);
  return { ...place, finding: { ...finding, text: `${before.finding.text} ${after.finding.text}` } };
}
