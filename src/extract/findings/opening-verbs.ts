import { grammar } from "../../knowledge/words/grammar.js";
import { isSubordinate } from "../../knowledge/words/is-obliging.js";
import type { Mention } from "../../knowledge/speakers/mentions.js";
import { beforeSubject, betweenVerbs, coordinators, type SpeechAct, type SpeechVerb } from "../../knowledge/speakers/speech-verbs.js";
import type { Word } from "../../text/words.js";

/** Fewer words between two verbs say nothing of their own: the weightier verb stands («noted and welcomed»). */
const FEWEST_WORDS = 3;
const WEIGHT: Readonly<Record<SpeechAct, number>> = { report: 0, observation: 0, commendation: 1, concern: 2, recommendation: 3 };

/** In words: later a sentence is not opened by «Concerned at»; nor, without a speaker, by any verb. */
const LATEST_FRONT = 2;
const LATEST_FIRST = 12;

/** Behind these a clause belongs to what is reported: «as it considered». */
const DEPENDING = grammar("depending");

/** A verb that opens an act of speech. */
export interface Opening {
  readonly verb: SpeechVerb;
  /** Where its clause begins. */
  readonly from: number;
}

/** The verbs that open an act; a clause of a few words is none of its own. */
export function openings(text: string, words: readonly Word[], verbs: readonly SpeechVerb[], mentions: readonly Mention[]): Opening[] {
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
  if (coordinators.has(words[first]!.form)) return words[first]!.start;
  let at = first - 1;
  while (at > 0 && betweenVerbs.has(words[at]!.form) && !coordinators.has(words[at]!.form)) at--;
  const direct = words[at];
  if (direct !== undefined && coordinators.has(direct.form) && first - at <= 4) return direct.start;
  const subject = mentions.filter((mention) => mention.end <= words[first]!.start + 1).at(-1);
  if (subject === undefined || words[first]!.start - subject.end > 40) return null;
  const from = clauseStart(words, subject.start, said + 1);
  return DEPENDING.has(words.filter((word) => word.end <= from).at(-1)?.form ?? "") ? null : from;
}

/** Back over «and the Committee on …» to its coordinator, but not past what was said before; a subject of several names keeps together. */
function clauseStart(words: readonly Word[], from: number, earliest: number): number {
  const at = words.findIndex((word) => word.start >= from);
  for (let i = at - 1; i >= Math.max(earliest, at - 14); i--) if (coordinators.has(words[i]!.form) && words[i]!.form !== "and") return words[i]!.start;
  let first = at;
  while (first > earliest && beforeSubject.has(words[first - 1]!.form)) first--;
  return words[first]!.start;
}

/** «… was noted by the Committee». */
export function isAgentAfter(text: string, mention: Mention, verbEnd: number): boolean {
  return mention.start >= verbEnd && mention.start - verbEnd < 12 && /^\s*(?:(?:by|to)\s*)?(?:the\s+)?$/i.test(text.slice(verbEnd, mention.start));
}

/** «According to the Committee, …»: who speaks is named behind. */
export function accordingTo(words: readonly Word[], verb: SpeechVerb): boolean {
  return words[verb.range[0]]!.form === "according";
}
