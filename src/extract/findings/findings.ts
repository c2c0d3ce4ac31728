import { headingsOf, referencesOf } from "../../document/headings-of.js";
import { paragraphsOf } from "../../document/paragraphs-of.js";
import { isExplaining, isProcedural, isRestating } from "../../knowledge/words/is-procedural.js";
import { findMatters } from "../../knowledge/matters/matters.js";
import { isRepetition } from "../../knowledge/speakers/speech-verbs.js";
import type { Finding, FindingAct } from "../../schema/assertion.js";
import type { Paragraph, UnDocument } from "../../schema/document.js";
import type { Citation } from "../../schema/source.js";
import type { Span } from "../../text/cut.js";
import { splitSentences } from "../../text/sentences.js";
import { wordsOf, type Word } from "../../text/words.js";
import { actOf, reportedWords } from "./act-of.js";
import { citationsOf } from "./citations-of.js";
import { extractOutcomeFindings } from "./outcome-findings.js";
import { furtherThings } from "./further-things.js";
import { splitLimbs } from "./limbs.js";
import { foldReasons } from "./fold-reasons.js";
import { mergeRestated } from "./merge-restated.js";
import { ofFollowUp } from "./of-follow-up.js";
import { ownSpeaker } from "./own-speaker.js";
import { withOwnNumbers } from "./own-numbers.js";
import { sourceOf } from "../place.js";
import type { Placed } from "./placed.js";
import { saidWords, type Said } from "./said-words.js";
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

function isOnlyOpening(sentence: string): boolean {
  return LIST_LEAD.test(sentence) || (/:\s*$/.test(sentence) && wordsOf(sentence).length <= OPENING_WORDS && findMatters(wordsOf(sentence)).length === 0);
}

/** How strongly «should» asks. */
const OUGHT = 2;

/** What is carried from sentence to sentence: who spoke, and which findings the last act made. */
interface Walk {
  readonly spoken: string[][];
  readonly findings: Finding[];
  readonly places: Map<Finding, Omit<Placed, "finding">>;
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
  const own = ownSpeaker(document);
  const walk: Walk = {
    spoken: own === null ? [] : [own],
    findings: [],
    places: new Map(),
    lastAct: null,
    before: "",
    list: null,
    onlyOpens: false,
    needsSpeaker: own === null,
  };
  const notes = new Map(document.notes.map((note) => [note.label, note.citations]));
  for (const paragraph of paragraphsOf(document, "body")) {
    walk.lastAct = null;
    walk.before = "";
    walk.list = null;
    const sentences = splitSentences(paragraph.cut.text, paragraph.breaks);
    for (const [i, sentence] of sentences.entries()) {
      walk.onlyOpens = isOnlyOpening(paragraph.cut.text.slice(...sentence)) && ITEM.test(paragraph.cut.text.slice(...(sentences[i + 1] ?? [0, 0])));
      readSentence(document, paragraph, sentence, notes, walk);
    }
  }
  const placed = walk.findings.map((finding) => ({ finding, ...walk.places.get(finding)! }));
  return withOwnNumbers(
    document,
    foldReasons(document, mergeRestated(document, placed)).map(({ finding }) => finding),
  );
}

function readSentence(document: UnDocument, paragraph: Paragraph, sentence: Span, notes: ReadonlyMap<string, readonly Citation[]>, walk: Walk): void {
  const text = paragraph.cut.text.slice(...sentence);
  const words = wordsOf(text);
  const marks = paragraph.marks.map((mark) => mark.at - sentence[0]).filter((at) => at > 0 && at < text.length);
  if (isProcedural(words) || isRestating(words)) return;
  const speeches = findSpeeches(text, words);
  const isItem = walk.list !== null && ITEM.test(text);
  if (!isItem && speeches.length === 0 && walk.lastAct !== null && isExplaining(words)) return explain(walk, text);
  const acts = isItem ? [unspoken(text, walk.list!)] : speeches.length > 0 ? speeches : [unspoken(text, unspokenAct(document, paragraph))];
  if (!isItem && text.trimEnd().endsWith(":")) walk.list = listOf(speeches.at(-1));
  for (const speech of acts) {
    const citations = citationsOf(paragraph, notes, sentence[0] + speech.start, sentence[0] + speech.end);
    const speakers = resolveSpeakers(text, speech.subjects, citations, walk.spoken);
    if (speakers.length === 0 && walk.needsSpeaker) continue;
    if (speech.subjects.length > 0 || speech.passive) walk.spoken.push(speakers);
    const inside = words.filter((word) => word.start >= speech.start && word.end <= speech.end);
    if (isRepetition(inside)) addSpeakers(walk, speakers, citations);
    else if (!walk.onlyOpens) addFindings(document, paragraph, sentence, { text, words, marks, speech, speakers }, notes, walk);
  }
  walk.before = text;
}

/** «This could lead to …»: what it says belongs to the finding before. */
function explain(walk: Walk, text: string): void {
  const last = walk.findings.at(-1)!;
  last.context = `${last.context ?? ""} ${text}`.trim();
  walk.before = text;
}

/** What an act of speech that ends in a colon gives the items below it. */
function listOf(speech: Speech | undefined): Walk["list"] {
  return speech === undefined || speech.act === "report" ? null : { act: speech.act, strength: speech.strength };
}

function addFindings(
  document: UnDocument,
  paragraph: Paragraph,
  sentence: Span,
  said: Said,
  notes: ReadonlyMap<string, readonly Citation[]>,
  walk: Walk,
): void {
  const { text, words, speech } = said;
  const first = walk.findings.length;
  const furtherIn = (inside: readonly Word[]) => furtherThings(text, inside, speech.act, speech.content);
  for (const [start, end] of splitLimbs(text, words, speech.act, speech.start, speech.content, speech.end, said.marks, furtherIn)) {
    const reported = reportedWords(words, start, end, speech.content);
    if (isRestating(reported)) continue;
    const act = actOf(speech.act, reported);
    const focus: Span = [sentence[0] + start, sentence[0] + end];
    const source = sourceOf(document, paragraph, sentence, focus);
    const citations = citationsOf(paragraph, notes, ...focus);
    walk.findings.push({
      id: `${document.id}#${paragraph.number ?? `L${paragraph.line}`}.${walk.findings.length - firstOfParagraph(walk, paragraph) + 1}`,
      act,
      text: saidWords(said, start, end),
      source,
      speakers: speech.passive && speech.subjects.length === 0 ? resolveSpeakers(text, [], citations, [said.speakers]) : [...said.speakers],
      strength: act === "recommendation" ? (speech.strength ?? OUGHT) : null,
      context: walk.before === "" ? text : `${walk.before} ${text}`,
      headings: headingsOf(document.sections, paragraph.section),
      citations,
      recalls: [
        ...new Set([
          ...citations.flatMap(({ symbol, paragraphs }) => (symbol === null ? [] : paragraphs.map((number) => `${symbol}#${number}`))),
          ...referencesOf(document.sections, paragraph.section),
        ]),
      ],
      date: null,
      ...ofFollowUp(document, paragraph),
      basis: {
        act: speech.verb === null || speech.act === "report" ? "implied" : "stated",
        speakers: speech.subjects.some(({ body }) => body !== null) ? "stated" : "implied",
      },
      grounds: {
        ...(speech.verb === null ? {} : { act: speech.verb }),
        ...(speech.subjects.length === 0 ? {} : { speakers: speech.subjects.map((subject) => text.slice(subject.start, subject.end)).join(" … ") }),
      },
    });
    walk.places.set(walk.findings.at(-1)!, { paragraph, sentence, focus, fronted: speech.fronted, unspoken: speech.verb === null });
    if (walk.lastAct === null || walk.lastAct.act !== act) walk.lastAct = { act, from: first };
  }
}

function firstOfParagraph(walk: Walk, paragraph: Paragraph): number {
  const first = walk.findings.findIndex((finding) => finding.source.paragraphLine === paragraph.line);
  return first === -1 ? walk.findings.length : first;
}

/** «The Human Rights Committee raised similar concerns»: one more speaker of the findings before. */
function addSpeakers(walk: Walk, speakers: readonly string[], citations: readonly Citation[]): void {
  if (walk.lastAct === null) return;
  for (const finding of walk.findings.slice(walk.lastAct.from)) {
    finding.speakers = [...new Set([...(finding.speakers ?? []), ...speakers])];
    finding.citations = [...(finding.citations ?? []), ...citations];
  }
}
