import { headingsOf, referencesOf } from "../../document/headings-of.js";
import { isRestating } from "../../knowledge/words/is-procedural.js";
import type { Finding } from "../../schema/assertion.js";
import type { Paragraph, UnDocument } from "../../schema/document.js";
import type { Citation } from "../../schema/source.js";
import type { Span } from "../../text/cut.js";
import { sourceOf } from "../place.js";
import { actOf, reportedWords } from "./act-of.js";
import { citationsOf } from "./citations-of.js";
import { furtherThings } from "./further-things.js";
import { splitLimbs } from "./limbs.js";
import { ofFollowUp } from "./of-follow-up.js";
import type { Placed } from "./placed.js";
import { saidWords, type Said } from "./said-words.js";
import { resolveSpeakers } from "./speakers.js";
import { OUGHT } from "./speeches.js";

/** Where a sentence stands. */
export interface SentencePlace {
  readonly document: UnDocument;
  readonly paragraph: Paragraph;
  readonly sentence: Span;
  /** What the notes of the document cite, by their labels. */
  readonly notes: ReadonlyMap<string, readonly Citation[]>;
  /** The sentence before it in the paragraph, or nothing. */
  readonly before: string;
}

/**
 * The findings of one act of speech: one for each limb that a State would answer apart, but for limbs that only say again what was said.
 *
 * @param number of the first one in its paragraph
 */
export function findingsOfAct(place: SentencePlace, said: Said, number: number): Placed[] {
  const { text, words, marks, speech } = said;
  return splitLimbs(text, words, speech, marks, (inside) => furtherThings(text, inside, speech.act, speech.content))
    .map((limb) => ({ limb, reported: reportedWords(words, ...limb, speech.content) }))
    .filter(({ reported }) => !isRestating(reported))
    .map(({ limb, reported }, i) => placedOf(place, said, limb, actOf(speech.act, reported), number + i));
}

/** One limb as a finding, and where it was read. */
function placedOf(place: SentencePlace, said: Said, [start, end]: Span, act: Finding["act"], number: number): Placed {
  const { document, paragraph, sentence, notes, before } = place;
  const { text, speech } = said;
  const focus: Span = [sentence[0] + start, sentence[0] + end];
  const citations = citationsOf(paragraph, notes, ...focus);
  const finding: Finding = {
    id: `${document.id}#${paragraph.number ?? `L${paragraph.line}`}.${number}`,
    act,
    text: saidWords(said, start, end),
    source: sourceOf(document, paragraph, sentence, focus),
    speakers: speakersOf(said, citations),
    strength: act === "recommendation" ? (speech.strength ?? OUGHT) : null,
    context: before === "" ? text : `${before} ${text}`,
    headings: headingsOf(document.sections, paragraph.section),
    citations,
    recalls: [...new Set([...citations.flatMap(recalledBy), ...referencesOf(document.sections, paragraph.section)])],
    date: null,
    ...ofFollowUp(document, paragraph),
    ...groundsOf(said),
  };
  return { finding, paragraph, sentence, focus, fronted: speech.fronted, unspoken: speech.verb === null };
}

/** The speakers of the act; in «it was recommended» those whom the notes of the limb cite, if any. */
function speakersOf({ text, speech, speakers }: Said, citations: readonly Citation[]): string[] {
  return speech.passive && speech.subjects.length === 0 ? resolveSpeakers(text, [], citations, [speakers]) : [...speakers];
}

/** The paragraphs that a citation names: «CAT/C/2#28». */
function recalledBy({ symbol, paragraphs }: Citation): string[] {
  return symbol === null ? [] : paragraphs.map((number) => `${symbol}#${number}`);
}

/** How act and speakers are known, and the words that show them. */
function groundsOf({ text, speech: { act, verb, subjects } }: Said): Pick<Finding, "basis" | "grounds"> {
  return {
    basis: {
      act: verb === null || act === "report" ? "implied" : "stated",
      speakers: subjects.some(({ body }) => body !== null) ? "stated" : "implied",
    },
    grounds: {
      ...(verb === null ? {} : { act: verb }),
      ...(subjects.length === 0 ? {} : { speakers: subjects.map(({ start, end }) => text.slice(start, end)).join(" … ") }),
    },
  };
}
