import { isObliging } from "../../knowledge/words/is-obliging.js";
import { findMentions, type Mention } from "../../knowledge/speakers/mentions.js";
import { coordinators, findSpeechVerbs, type SpeechAct, type SpeechVerb } from "../../knowledge/speakers/speech-verbs.js";
import type { Word } from "../../text/words.js";
import { accordingTo, isAgentAfter, openings } from "./opening-verbs.js";

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

/** How strongly «should» asks. */
export const OUGHT = 2;

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
  return clause.some(({ form }) => coordinators.has(form)) && words[verb.range[0]]!.form !== "it";
}
