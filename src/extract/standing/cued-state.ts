import { grammar } from "../../knowledge/words/grammar.js";
import type { Matter } from "../../knowledge/matters/matters.js";
import type { WordRange } from "../../knowledge/patterns/patterns.js";
import { findStateCues } from "../../knowledge/matters/state-cues.js";
import type { FoundTone } from "../../knowledge/words/tones.js";
import type { Word } from "../../text/words.js";
import { deniesOfSome, statesNothing } from "./states-nothing.js";
import { BREAKS, isStriven, JOINING, STRIVEN } from "./is-striven.js";

const NEGATING = grammar("negating");
/** «lack of progress in eliminating»: nouns and verbs that deny what follows them. */
const DENYING = grammar("denying");
/** A negation so many words before the cue denies it. */
const SCOPE = 3;
/** So many words before the cue, «no» denies its subject. */
const SUBJECT = 7;
/** Words that open what is talked of: «on the issue of acceding», «regarding ratification». */
const TOPICAL = grammar("topical");
const FILLING = grammar("filling");
/** «consider extending», «discussed the ratification»: what is weighed is not done. */
const WEIGHING = grammar("weighing");
/** «the forthcoming establishment». */
const UPCOMING = grammar("upcoming");
/** «might be abolished under the reform»: what may come about. */
const POSSIBLE = grammar("possible");
/** So many words before the participle. */
const POSSIBLY = 3;
/** «a considerable number»: a degree, and nothing that is being considered. */
const DEGREES = grammar("degrees");
/** More words than these make a cue no plainer. */
const PLAINEST = 3;

/** A state whose words stand in a sentence. */
export interface CuedState {
  readonly rank: number;
  readonly range: WordRange;
  readonly negated: boolean;
  /** The state is what efforts, steps or a process are to bring about: «measures to ensure access». */
  readonly striven: boolean;
  /** The state is promised: «committed to accession». */
  readonly planned: boolean;
}

/**
 * The states of a matter that the words show, the plainest first: by the words of the cue, then as `favour` says, then by
 * nearness to the matter's own words.
 *
 * @param at first word that showed the matter
 */
export function cuedStates(matter: Matter, words: readonly Word[], at: number | null, tones: readonly FoundTone[], favour: "worse" | "better"): CuedState[] {
  return findStateCues(matter, words)
    .filter(({ ranges: [range] }) => !(range![1] === range![0] && DEGREES.has(words[range![0]]!.form)))
    .filter(({ ranges }) => !isTopic(words, ranges[0]!) && !(favour === "better" && statesNothing(words, ranges[0]!)))
    .map(({ rank, pattern, ranges }) => ({ rank, pattern, range: ranges[0]!, weight: weightOf(ranges), far: at === null ? 0 : distance(ranges[0]!, at) }))
    .sort((a, b) => b.weight - a.weight || (favour === "better" ? b.rank - a.rank : a.rank - b.rank) || a.far - b.far)
    .map(({ rank, range, pattern }) => ({
      rank,
      range,
      negated: isNegated(words, range) || isNegatedInside(words, range, pattern),
      ...stageOfCue(words, range, tones),
    }))
    .filter(({ range, negated }) => !(negated && deniesOfSome(words, range)));
}

/** How far the state is from being so: weighed or still to come, striven for, or promised. */
function stageOfCue(words: readonly Word[], range: WordRange, tones: readonly FoundTone[]): Pick<CuedState, "striven" | "planned"> {
  if (isBehind(words, range, WEIGHING) || isBehind(words, range, UPCOMING)) return { striven: true, planned: false };
  return { striven: isStriven(words, range, tones), planned: isPossible(words, range) || stands("planning", tones, range[0]) };
}

function isPossible(words: readonly Word[], [, last]: WordRange): boolean {
  const before = words.slice(Math.max(0, last - POSSIBLY), last).map(({ form }) => form);
  return before.includes("be") && before.some((form) => POSSIBLE.has(form));
}

/** How many words a cue takes: «not ratified» says more than «ratified». */
function weightOf(ranges: readonly WordRange[]): number {
  return Math.min(
    PLAINEST,
    ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0),
  );
}

function distance([first, last]: WordRange, at: number): number {
  return at < first ? first - at : Math.max(0, at - last);
}

function isNegated(words: readonly Word[], [first]: WordRange): boolean {
  const before = words.slice(Math.max(0, first - SUBJECT), first);
  return before.slice(-SCOPE).some(({ form }) => NEGATING.has(form)) || before.slice(-SCOPE - 1).some(({ form }) => DENYING.has(form)) || isNoSubject(before);
}

/** «no laws in force explicitly ban»: the subject is denied, and with it what is said of it. */
function isNoSubject(before: readonly Word[]): boolean {
  const at = before.findIndex(({ form }) => form === "no" || form === "none");
  return at !== -1 && !before.slice(at).some(({ form }) => BREAKS.has(form) || JOINING.has(form) || form === "to");
}

/** «need no permission» under the cue «need .. permission»: a negation in the gap, where the cue has none of its own. */
function isNegatedInside(words: readonly Word[], [first, last]: WordRange, pattern: string): boolean {
  if (!pattern.includes("..")) return false;
  return words.slice(first + 1, last).some(({ form }) => NEGATING.has(form) && !pattern.split(/[\s|=]+/).includes(form));
}

/** «on the question of ratification»: what is talked of, and no state; a phrase of more words says something of it. */
function isTopic(words: readonly Word[], [first, last]: WordRange): boolean {
  return last === first && isBehind(words, [first, last], TOPICAL);
}

/** Whether one of the words stands before, with nothing but an article, «of» and the like between. */
function isBehind(words: readonly Word[], [first]: WordRange, kind: ReadonlySet<string>): boolean {
  let before = first - 1;
  while (FILLING.has(words[before]?.form ?? "")) before--;
  return kind.has(words[before]?.form ?? "");
}

function stands(kind: FoundTone["kind"], tones: readonly FoundTone[], first: number): boolean {
  return tones.some((tone) => tone.kind === kind && tone.range[1] < first && tone.range[1] >= first - STRIVEN);
}
