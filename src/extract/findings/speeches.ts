import { grammar } from "../../knowledge/words/grammar.js";
import { isObliging, isSubordinate } from "../../knowledge/words/is-obliging.js";
import { findMentions, type Mention } from "../../knowledge/speakers/mentions.js";
import { findSpeechVerbs, type SpeechAct, type SpeechVerb } from "../../knowledge/speakers/speech-verbs.js";
import type { Word } from "../../text/words.js";

/** One act of speech in a sentence: its verb, who is named as its subject, and the words it governs (offsets in the text). */
export interface Speech {
  readonly act: SpeechAct;
  readonly strength: number | null;
  /** The words of the verb; null for a sentence without one. */
  readonly verb: string | null;
  readonly subjects: readonly Mention[];
  readonly passive: boolean;
  /** It opens the sentence and leads to what follows: «Concerned at …, the Committee …». */
  readonly fronted: boolean;
  readonly start: number;
  /** Where what is said begins: after the verb. */
  readonly content: number;
  readonly end: number;
}

/** Fewer words between two verbs say nothing of their own: the weightier verb stands («noted and welcomed»). */
const FEWEST_WORDS = 3;
const WEIGHT: Readonly<Record<SpeechAct, number>> = { report: 0, observation: 0, commendation: 1, concern: 2, recommendation: 3 };

/** How strongly «should» asks. */
export const OUGHT = 2;

/** In words: later a sentence is not opened by «Concerned at»; nor, without a speaker, by any verb. */
const LATEST_FRONT = 2;
const LATEST_FIRST = 12;

/** Adverbs and auxiliaries that may stand between «and» and a second verb of the same speaker. */
const BETWEEN = grammar("betweenVerbs");
const COORDINATORS = grammar("coordinators");

/** Behind these a clause belongs to what is reported: «as it considered». */
const DEPENDING = grammar("depending");
/** Words before a subject that belong to it: «some treaty bodies». */
const BEFORE_SUBJECT = grammar("beforeSubject");

/**
 * Cuts a sentence into acts of speech. A second verb opens a new act only where its subject stands before it or it goes on
 * with the same speaker («noted … and recommended …»); verbs inside what is reported do not count.
 *
 * @param text the sentence
 * @param words its words, offsets in `text`
 * @returns the acts in order; none for a sentence without a verb of speech
 */
export function findSpeeches(text: string, words: readonly Word[]): Speech[] {
  const mentions = findMentions(text);
  const opening = openings(text, words, findSpeechVerbs(words), mentions);
  const speeches: Speech[] = [];
  opening.forEach(({ verb, from }, i) => {
    const [first, last] = [words[verb.range[0]]!, words[verb.range[1]]!];
    const before = mentions.filter((mention) => mention.start >= from && mention.end <= first.start + 1);
    const after = mentions.filter((mention) => isAgentAfter(text, mention, last.end));
    const named = accordingTo(words, verb) ? after.slice(0, 2) : before.length > 0 ? before : after;
    const subjects = named.length === 0 && goesOn(words, verb, from) ? (speeches.at(-1)?.subjects ?? []) : named;
    speeches.push({
      act: verb.act,
      strength: verb.strength,
      verb: text.slice(first.start, last.end),
      subjects,
      passive: subjects.length === 0,
      fronted: verb.fronted,
      start: from,
      content: last.end,
      end: opening[i + 1]?.from ?? text.length,
    });
  });
  return lendSubject(speeches).map((speech) => asking(words, speech));
}

/** «stated that Utopia should …» asks. */
function asking(words: readonly Word[], speech: Speech): Speech {
  const asks = speech.act === "report" && isObliging(words.filter(({ start, end }) => start >= speech.content && end <= speech.end));
  return asks ? { ...speech, act: "recommendation", strength: OUGHT } : speech;
}

/** «While welcoming …, the Committee was concerned»: what stands in front has the speaker of what follows. */
function lendSubject(speeches: readonly Speech[]): Speech[] {
  const [front, main] = speeches;
  if (front === undefined || main === undefined || !front.passive || main.passive || !isFront(front)) return [...speeches];
  return [{ ...front, subjects: main.subjects, passive: false, fronted: true }, ...speeches.slice(1)];
}

function isFront({ verb }: Speech): boolean {
  return /^(?:while|\p{L}{2,15}ing|concerned|alarmed)\b/iu.test(verb ?? "");
}

/** «… and recommended …»: the same speaker goes on, where the verb is no passive («and it was recommended»). */
function goesOn(words: readonly Word[], verb: SpeechVerb, from: number): boolean {
  const clause = words.filter((word) => word.start >= from).slice(0, 1);
  return clause.some(({ form }) => COORDINATORS.has(form)) && words[verb.range[0]]!.form !== "it";
}

interface Opening {
  readonly verb: SpeechVerb;
  /** Where its clause begins. */
  readonly from: number;
}

/** The verbs that open an act; a clause of a few words is none of its own. */
function openings(text: string, words: readonly Word[], verbs: readonly SpeechVerb[], mentions: readonly Mention[]): Opening[] {
  const opening: Opening[] = [];
  for (const verb of verbs) {
    const before = opening.at(-1);
    if (before === undefined) {
      if (opensSentence(text, words, verb, mentions)) opening.push({ verb, from: 0 });
      continue;
    }
    const said = before.verb.range[1];
    const from = verb.fronted ? null : cutBefore(words, verb, mentions, said);
    if (from === null) continue;
    const between = words.slice(said + 1).filter((word) => word.end <= from);
    if (between.length >= FEWEST_WORDS) opening.push({ verb, from });
    else if (WEIGHT[verb.act] > WEIGHT[before.verb.act] && !between.some(({ form }) => form === "that"))
      opening[opening.length - 1] = { verb, from: before.from };
  }
  return opening;
}

/**
 * The first verb is the sentence's own, unless it stands deep inside a sentence that names no speaker before it; a report needs
 * its speaker, or «it was», or «according to»: what «had been recognized» is no speech.
 */
function opensSentence(text: string, words: readonly Word[], verb: SpeechVerb, mentions: readonly Mention[]): boolean {
  const [first, last] = verb.range;
  const at = words[first]!;
  if (verb.fronted) return first <= LATEST_FRONT;
  if (at.form === "should" && isSubordinate(words, first)) return false;
  if (mentions.some((mention) => mention.end <= at.start + 1)) return true;
  if (verb.act === "report" && !accordingTo(words, verb))
    return words[first - 2]?.form === "it" || mentions.some((mention) => isAgentAfter(text, mention, words[last]!.end));
  return first <= LATEST_FIRST || verb.act === "concern";
}

/** Where the clause of a later verb begins, or null when the verb belongs to what is reported. */
function cutBefore(words: readonly Word[], verb: SpeechVerb, mentions: readonly Mention[], said: number): number | null {
  const [first] = verb.range;
  if (COORDINATORS.has(words[first]!.form)) return words[first]!.start;
  let at = first - 1;
  while (at > 0 && BETWEEN.has(words[at]!.form) && !COORDINATORS.has(words[at]!.form)) at--;
  const direct = words[at];
  if (direct !== undefined && COORDINATORS.has(direct.form) && first - at <= 4) return direct.start;
  const subject = mentions.filter((mention) => mention.end <= words[first]!.start + 1).at(-1);
  if (subject === undefined || words[first]!.start - subject.end > 40) return null;
  const from = clauseStart(words, subject.start, said + 1);
  return DEPENDING.has(words.filter((word) => word.end <= from).at(-1)?.form ?? "") ? null : from;
}

/** Back over «and the Committee on …» to its coordinator, but not past what was said before; a subject of several names keeps together. */
function clauseStart(words: readonly Word[], from: number, earliest: number): number {
  const at = words.findIndex((word) => word.start >= from);
  for (let i = at - 1; i >= Math.max(earliest, at - 14); i--) if (COORDINATORS.has(words[i]!.form) && words[i]!.form !== "and") return words[i]!.start;
  let first = at;
  while (first > earliest && BEFORE_SUBJECT.has(words[first - 1]!.form)) first--;
  return words[first]!.start;
}

/** «… was noted by the Committee». */
function isAgentAfter(text: string, mention: Mention, verbEnd: number): boolean {
  return mention.start >= verbEnd && mention.start - verbEnd < 12 && /^\s*(?:(?:by|to)\s*)?(?:the\s+)?$/i.test(text.slice(verbEnd, mention.start));
}

function accordingTo(words: readonly Word[], verb: SpeechVerb): boolean {
  return words[verb.range[0]]!.form === "according";
}
