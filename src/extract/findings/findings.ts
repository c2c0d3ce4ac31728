import { paragraphsOf } from "../../document/paragraphs-of.js";
import { isExplaining, isProcedural, isRestating } from "../../knowledge/words/is-procedural.js";
import { findMatters } from "../../knowledge/matters/matters.js";
import { isRepetition } from "../../knowledge/speakers/speech-verbs.js";
import type { Finding, FindingAct } from "../../schema/assertion.js";
import type { Paragraph, UnDocument } from "../../schema/document.js";
import type { Citation } from "../../schema/source.js";
import { splitSentences } from "../../text/sentences.js";
import { wordsOf } from "../../text/words.js";
import { citationsOf } from "./citations-of.js";
import { findingsOfAct, type SentencePlace } from "./findings-of-act.js";
import { extractOutcomeFindings } from "./outcome-findings.js";
import { foldReasons } from "./fold-reasons.js";
import { mergeRestated } from "./merge-restated.js";
import { ownSpeaker } from "./own-speaker.js";
import { withOwnNumbers } from "./own-numbers.js";
import type { Placed } from "./placed.js";
import type { Said } from "./said-words.js";
import { resolveSpeakers } from "./speakers.js";
import { findSpeeches, type Speech } from "./speeches.js";
import { unspoken, unspokenAct, type UnspokenAct } from "./unspoken.js";
import { requireDocument } from "../../document/require-document.js";

/** An item of a list: «(a) The adoption of …». */
const ITEM = /^\s*\((?:[a-z]{1,2}|[ivx]{1,5})\)\s/;
/** «… welcomes the following measures:» */
const LIST_LEAD = /\bfollowing\b(?:(?!\bfollowing\b)[^.:])*:\s*$/;

/** So many words at most has an opening that says nothing itself: «It should also:», «It is particularly concerned that:». */
const OPENING_WORDS = 9;

/** Whether a sentence has no matter of its own and leads to a list. */
function isOnlyOpening(sentence: string): boolean {
  return LIST_LEAD.test(sentence) || (/:\s*$/.test(sentence) && wordsOf(sentence).length <= OPENING_WORDS && findMatters(wordsOf(sentence)).length === 0);
}

/** What is carried from sentence to sentence: who spoke, and which findings the last act made. */
interface Walk {
  readonly spoken: string[][];
  readonly placed: Placed[];
  /** First finding of the last act, for «raised similar concerns». */
  lastAct: { act: FindingAct; from: number } | null;
  before: string;
  /** The act that opened a list («The Committee welcomes the following:»), for its items, of which one may hold further sentences. */
  list: UnspokenAct | null;
  /** The sentence at hand opens a list and has no matter of its own. */
  onlyOpens: boolean;
  /** In a compilation only what somebody says is a finding; other documents speak for themselves. */
  readonly needsSpeaker: boolean;
}

/**
 * Extracts the findings of a United Nations document: each with one matter, one act, and whoever says it.
 *
 * @param document a compilation, concluding observations or the like
 * @returns findings in reading order; sentences that no United Nations body says (the report's own introduction, a summary of what
 *   stakeholders submitted) give none
 * @throws {InputError} `bad-option` where it is no document
 * @example extractFindings(await read(bytes, { name: "compilation.txt" })).map((finding) => finding.act)
 */
export function extractFindings(document: UnDocument): Finding[] {
  requireDocument(document, "extractFindings");
  if (document.kind === "outcome-report") return extractOutcomeFindings(document);
  if (document.kind === "stakeholder-summary") return [];
  const walk = openWalk(ownSpeaker(document));
  const notes = new Map(document.notes.map((note) => [note.label, note.citations]));
  for (const paragraph of paragraphsOf(document, "body")) readParagraph(document, paragraph, notes, walk);
  return withOwnNumbers(
    document,
    foldReasons(document, mergeRestated(document, walk.placed)).map(({ finding }) => finding),
  );
}

/** @param own who speaks throughout the document, or null */
function openWalk(own: string[] | null): Walk {
  return { spoken: own === null ? [] : [own], placed: [], lastAct: null, before: "", list: null, onlyOpens: false, needsSpeaker: own === null };
}

function readParagraph(document: UnDocument, paragraph: Paragraph, notes: SentencePlace["notes"], walk: Walk): void {
  const { text } = paragraph.cut;
  walk.lastAct = null;
  walk.before = "";
  walk.list = null;
  const sentences = splitSentences(text, paragraph.breaks);
  for (const [i, sentence] of sentences.entries()) {
    walk.onlyOpens = isOnlyOpening(text.slice(...sentence)) && ITEM.test(text.slice(...(sentences[i + 1] ?? [0, 0])));
    readSentence({ document, paragraph, sentence, notes, before: walk.before }, walk);
  }
}

function readSentence(place: SentencePlace, walk: Walk): void {
  const { paragraph, sentence, notes } = place;
  const text = paragraph.cut.text.slice(...sentence);
  const words = wordsOf(text);
  if (isProcedural(words) || isRestating(words)) return;
  const speeches = findSpeeches(text, words);
  const isItem = walk.list !== null && ITEM.test(text);
  if (!isItem && speeches.length === 0 && walk.lastAct !== null && isExplaining(words)) return explain(walk, text);
  const acts = isItem ? [unspoken(text, walk.list!)] : speeches.length > 0 ? speeches : [unspoken(text, unspokenAct(place.document, paragraph))];
  if (!isItem && text.trimEnd().endsWith(":")) walk.list = listOf(speeches.at(-1));
  const marks = paragraph.marks.map((mark) => mark.at - sentence[0]).filter((at) => at > 0 && at < text.length);
  for (const speech of acts) {
    const citations = citationsOf(paragraph, notes, sentence[0] + speech.start, sentence[0] + speech.end);
    const speakers = resolveSpeakers(text, speech.subjects, citations, walk.spoken);
    if (speakers.length === 0 && walk.needsSpeaker) continue;
    if (speech.subjects.length > 0 || speech.passive) walk.spoken.push(speakers);
    const inside = words.filter((word) => word.start >= speech.start && word.end <= speech.end);
    if (isRepetition(inside)) addSpeakers(walk, speakers, citations);
    else if (!walk.onlyOpens) addFindings(place, { text, words, marks, speech, speakers }, walk);
  }
  walk.before = text;
}

/** «This could lead to …»: what it says belongs to the finding before. */
function explain(walk: Walk, text: string): void {
  const last = walk.placed.at(-1)!.finding;
  last.context = `${last.context ?? ""} ${text}`.trim();
  walk.before = text;
}

/** What an act of speech that ends in a colon gives the items below it. */
function listOf(speech: Speech | undefined): Walk["list"] {
  return speech === undefined || speech.act === "report" ? null : { act: speech.act, strength: speech.strength };
}

function addFindings(place: SentencePlace, said: Said, walk: Walk): void {
  const from = walk.placed.length;
  for (const placed of findingsOfAct(place, said, from - firstOfParagraph(walk, place.paragraph) + 1)) {
    const { act } = placed.finding;
    walk.placed.push(placed);
    if (walk.lastAct === null || walk.lastAct.act !== act) walk.lastAct = { act, from };
  }
}

function firstOfParagraph(walk: Walk, paragraph: Paragraph): number {
  const first = walk.placed.findIndex(({ finding }) => finding.source.paragraphLine === paragraph.line);
  return first === -1 ? walk.placed.length : first;
}

/** «The Human Rights Committee raised similar concerns»: one more speaker of the findings before. */
function addSpeakers(walk: Walk, speakers: readonly string[], citations: readonly Citation[]): void {
  if (walk.lastAct === null) return;
  for (const { finding } of walk.placed.slice(walk.lastAct.from)) {
    finding.speakers = [...new Set([...(finding.speakers ?? []), ...speakers])];
    finding.citations = [...(finding.citations ?? []), ...citations];
  }
}
