import table from "../../../data/speech-verbs.json" with { type: "json" };
import type { FindingAct } from "../../schema/assertion.js";
import type { Word } from "../../text/words.js";
import { concepts } from "../patterns/concepts.js";
import { cueFinder } from "../patterns/cue-finder.js";
import { compilePatterns, type WordRange } from "../patterns/patterns.js";

/** An act as its verb gives it; «report» (noted, stated) leaves the act to what is reported. */
export type SpeechAct = FindingAct | "report";

/** A verb of speech in a sentence: what act it gives, how strongly it asks, which words it takes. */
export interface SpeechVerb {
  readonly act: SpeechAct;
  readonly strength: number | null;
  /** It speaks only where it opens a sentence: «Concerned at …, the Committee …». */
  readonly fronted: boolean;
  readonly range: WordRange;
}

interface Row {
  readonly act: SpeechAct;
  readonly strength: number | null;
  readonly fronted?: boolean;
  readonly cues: readonly string[];
}

type ListName = "noSpeech" | "repeats" | "betweenVerbs" | "coordinators" | "beforeSubject";
const speech: Readonly<Record<ListName, readonly string[]>> & { readonly acts: readonly Row[] } = table as never;
const asOnePhrase = (cues: readonly string[]) => cues.flatMap((cue) => cue.split("|"));
const matchVerbs = compilePatterns(speech.acts, (row) => asOnePhrase(row.cues), concepts);
const matchRepeats = compilePatterns([speech.repeats], asOnePhrase, concepts);
const matchNoSpeech = cueFinder(speech.noSpeech);

/** Adverbs and auxiliaries that may stand between «and» and a second verb of the same speaker. */
export const betweenVerbs: ReadonlySet<string> = new Set(speech.betweenVerbs);
/** Words that join a further act of speech. */
export const coordinators: ReadonlySet<string> = new Set(speech.coordinators);
/** Words before a subject that belong to it: «some treaty bodies». */
export const beforeSubject: ReadonlySet<string> = new Set(speech.beforeSubject);

/**
 * The verbs of speech in a sentence, in order. Of two that overlap the longer one stands («noted with concern», not «noted»).
 *
 * @example findSpeechVerbs(wordsOf("The Committee noted with concern that")) // [{ act: "concern", … }]
 */
export function findSpeechVerbs(words: readonly Word[]): SpeechVerb[] {
  const found = matchVerbs(words).flatMap(({ row, ranges }) =>
    ranges.map((range) => ({ act: row.act, strength: row.strength, fronted: row.fronted === true, range })),
  );
  const longestFirst = [...found].sort((a, b) => length(b.range) - length(a.range) || a.range[0] - b.range[0]);
  const kept: SpeechVerb[] = [];
  for (const verb of longestFirst) if (!kept.some((other) => overlap(other.range, verb.range))) kept.push(verb);
  const others = matchNoSpeech(words).flatMap(({ ranges }) => ranges);
  return kept.filter(({ range }) => !others.some((other) => overlap(other, range) && length(other) > length(range))).sort((a, b) => a.range[0] - b.range[0]);
}

/** Whether a sentence only says that a further speaker says the same («raised similar concerns»). */
export function isRepetition(words: readonly Word[]): boolean {
  return matchRepeats(words).length > 0;
}

const length = (range: WordRange) => range[1] - range[0];
const overlap = (a: WordRange, b: WordRange) => a[0] <= b[1] && b[0] <= a[1];
