import { grammar } from "../knowledge/grammar.js";
import { askingOf } from "../knowledge/asking-of.js";
import { concepts } from "../knowledge/concepts.js";
import type { Matter, ScaleState } from "../knowledge/matters.js";
import { compilePatterns, type PatternMatch, type WordRange } from "../knowledge/patterns.js";
import type { Reading, ReadingMode } from "../schema/assertion.js";
import type { Word } from "../text/words.js";

type Match = PatternMatch<ScaleState>;
const matchers = new WeakMap<Matter, (words: readonly Word[]) => Match[]>();
const NEGATING = grammar("negating");
/** A negation so many words before the cue denies it. */
const SCOPE = 3;

/** How a sentence as a whole speaks: of what is, of what is asked for, of what is planned. */
export type Mood = Extract<ReadingMode, "is" | "asked" | "planned">;

/**
 * Where a sentence stands on the scale of a matter: the state whose cue takes the most words; of equal ones the worse for
 * what is asked and found, the better for what a State says of itself. A recommendation asks for the best state, or, where it asks
 * for effort alone, for the one below it; a sentence that tells of effort and shows no state is in the middle.
 *
 * @param favour which of two equally plain states to read
 * @returns the reading, or null where nothing tells the state
 */
export function readState(matter: Matter, text: string, words: readonly Word[], mood: Mood, favour: "worse" | "better"): Reading | null {
  if (matter.scale === null) return null;
  const cued = cuedState(matter.scale, matter, words, favour);
  if (mood === "asked") return askedState(matter, matter.scale, text, words, cued);
  if (cued !== null) return readingOf(matter, cued, isNegated(words, cued.range) ? "denied" : mood, text, words);
  const middle = matter.scale.length > 2 && askingOf(words) === "effort" ? matter.scale[matter.scale.length - 2] : undefined;
  return middle === undefined ? null : readingOf(matter, { state: middle, range: null }, mood, text, words);
}

interface Cued {
  readonly state: ScaleState;
  readonly range: WordRange | null;
}

function cuedState(scale: readonly ScaleState[], matter: Matter, words: readonly Word[], favour: "worse" | "better"): Cued | null {
  const rank = (state: ScaleState) => scale.indexOf(state);
  const found = matcherOf(matter, scale)(words).sort(
    (a, b) => weight(b) - weight(a) || (favour === "better" ? rank(b.row) - rank(a.row) : rank(a.row) - rank(b.row)),
  )[0];
  return found === undefined ? null : { state: found.row, range: found.ranges[0] ?? null };
}

/** What is asked for: a state that stands in the words and is neither worst nor best (a moratorium), else the best, or a step below it. */
function askedState(matter: Matter, scale: readonly ScaleState[], text: string, words: readonly Word[], cued: Cued | null): Reading {
  const best = scale.length - 1;
  const rank = cued === null ? -1 : scale.indexOf(cued.state);
  const asking = askingOf(words);
  const between = cued !== null && rank > 0 && rank < best && cued.range !== null && cued.range[1] > cued.range[0];
  const state = between ? cued.state : scale[asking === "effort" || asking === "considering" ? Math.max(1, best - 1) : best]!;
  return readingOf(matter, { state, range: between ? cued.range : null }, "asked", text, words);
}

function readingOf(matter: Matter, { state, range }: Cued, mode: ReadingMode, text: string, words: readonly Word[]): Reading {
  const scale = matter.scale!;
  return {
    matter: matter.id,
    state: state.id,
    rank: scale.indexOf(state),
    best: scale.length - 1,
    mode,
    words: range === null ? "" : text.slice(words[range[0]]!.start, words[range[1]]!.end),
  };
}

function matcherOf(matter: Matter, scale: readonly ScaleState[]): (words: readonly Word[]) => Match[] {
  let matcher = matchers.get(matter);
  if (matcher === undefined) {
    matcher = compilePatterns(scale, (state) => state.cues, concepts);
    matchers.set(matter, matcher);
  }
  return matcher;
}

/** How many words a cue takes: «not ratified» says more than «ratified». */
function weight(match: Match): number {
  return match.ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);
}

function isNegated(words: readonly Word[], range: WordRange | null): boolean {
  if (range === null) return false;
  const [first] = range;
  return words.slice(Math.max(0, first - SCOPE), first).some((word) => NEGATING.has(word.form));
}
