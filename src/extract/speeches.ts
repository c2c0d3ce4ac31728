import { grammar } from "../knowledge/grammar.js";
import { findMentions, type Mention } from "../knowledge/mentions.js";
import { findSpeechVerbs, type SpeechAct, type SpeechVerb } from "../knowledge/speech.js";
import type { Word } from "../text/words.js";

/** One act of speech in a sentence: its verb, who is named as its subject, and the words it governs (offsets in the text). */
export interface Speech {
  readonly act: SpeechAct;
  readonly strength: number | null;
  /** The words of the verb; null for a sentence without one. */
  readonly verb: string | null;
  readonly subjects: readonly Mention[];
  readonly passive: boolean;
  readonly start: number;
  /** Where what is said begins: after the verb. */
  readonly content: number;
  readonly end: number;
}

/** Fewer words between two verbs say nothing of their own: the weightier verb stands («noted and welcomed»). */
const FEWEST_WORDS = 3;
const WEIGHT: Readonly<Record<SpeechAct, number>> = { report: 0, observation: 0, commendation: 1, concern: 2, recommendation: 3 };

/** Adverbs and auxiliaries that may stand between «and» and a second verb of the same speaker. */
const BETWEEN = grammar("betweenVerbs");
const COORDINATORS = grammar("coordinators");

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
  const verbs = findSpeechVerbs(words);
  const opening = openings(words, verbs, mentions);
  return opening.map(({ verb, from }, i) => {
    const next = opening[i + 1];
    const before = mentions.filter((mention) => mention.start >= from && mention.end <= words[verb.range[0]]!.start + 1);
    const after = mentions.filter((mention) => isAgentAfter(text, mention, words[verb.range[1]]!.end));
    return {
      act: verb.act,
      strength: verb.strength,
      verb: text.slice(words[verb.range[0]]!.start, words[verb.range[1]]!.end),
      subjects: accordingTo(words, verb) ? after.slice(0, 2) : before.length > 0 ? before : after,
      passive: before.length === 0 && after.length === 0,
      start: from,
      content: words[verb.range[1]]!.end,
      end: next?.from ?? text.length,
    };
  });
}

/** The verbs that open an act, each with the place where its clause begins; a clause of a few words is none of its own. */
function openings(words: readonly Word[], verbs: readonly SpeechVerb[], mentions: readonly Mention[]): { verb: SpeechVerb; from: number }[] {
  const opening: { verb: SpeechVerb; from: number }[] = [];
  for (const verb of verbs) {
    const before = opening.at(-1);
    if (before === undefined) {
      if (opensSentence(words, verb, mentions)) opening.push({ verb, from: 0 });
      continue;
    }
    const from = cutBefore(words, verb, mentions);
    const spoken = words[before.verb.range[1]]!.end;
    if (from === null) continue;
    if (words.filter((word) => word.start >= spoken && word.end <= from).length >= FEWEST_WORDS) opening.push({ verb, from });
    else if (WEIGHT[verb.act] > WEIGHT[before.verb.act]) opening[opening.length - 1] = { verb, from: before.from };
  }
  return opening;
}

/** The first verb is the sentence's own, unless it stands deep inside a sentence that names no speaker before it. */
function opensSentence(words: readonly Word[], verb: SpeechVerb, mentions: readonly Mention[]): boolean {
  const at = words[verb.range[0]]!;
  return mentions.some((mention) => mention.end <= at.start + 1) || verb.range[0] <= 12 || verb.act === "concern";
}

/** Where the clause of a later verb begins, or null when the verb belongs to what is reported. */
function cutBefore(words: readonly Word[], verb: SpeechVerb, mentions: readonly Mention[]): number | null {
  let at = verb.range[0] - 1;
  while (at > 0 && BETWEEN.has(words[at]!.form) && !COORDINATORS.has(words[at]!.form)) at--;
  const direct = words[at];
  if (direct !== undefined && COORDINATORS.has(direct.form) && verb.range[0] - at <= 4) return direct.start;
  const subject = mentions.filter((mention) => mention.end <= words[verb.range[0]]!.start + 1).at(-1);
  if (subject === undefined || words[verb.range[0]]!.start - subject.end > 40) return null;
  return clauseStart(words, subject.start);
}

/** Back over «and the Committee on …» to its coordinator; a subject of several names keeps together. */
function clauseStart(words: readonly Word[], from: number): number {
  const at = words.findIndex((word) => word.start >= from);
  for (let i = at - 1; i >= Math.max(0, at - 14); i--) if (COORDINATORS.has(words[i]!.form) && words[i]!.form !== "and") return words[i]!.start;
  const before = words[at - 1];
  return before !== undefined && (before.form === "and" || before.form === "the") ? before.start : from;
}

/** «… was noted by the Committee». */
function isAgentAfter(text: string, mention: Mention, verbEnd: number): boolean {
  return mention.start >= verbEnd && mention.start - verbEnd < 12 && /^\s*(?:(?:by|to)\s*)?(?:the\s+)?$/i.test(text.slice(verbEnd, mention.start));
}

function accordingTo(words: readonly Word[], verb: SpeechVerb): boolean {
  return words[verb.range[0]]!.form === "according";
}
