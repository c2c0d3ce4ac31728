import { concepts } from "../knowledge/concepts.js";
import type { Matter, ScaleState } from "../knowledge/matters.js";
import { compilePatterns, type PatternMatch, type WordRange } from "../knowledge/patterns.js";
import type { Reading, ReadingMode } from "../schema/assertion.js";
import type { Word } from "../text/words.js";

type Match = PatternMatch<ScaleState>;
const matchers = new WeakMap<Matter, (words: readonly Word[]) => Match[]>();
const NEGATING = new Set(["not", "no", "never", "neither", "nor", "without", "cannot", "yet"]);
/** A negation so many words before the cue denies it. */
const SCOPE = 3;

/** How a sentence as a whole speaks: of what is, of what is asked for, of what is planned. */
export type Mood = Extract<ReadingMode, "is" | "asked" | "planned">;

/**
 * Where a sentence stands on the scale of a matter: the state whose cue takes the most words; of equal ones the worse for
 * what is asked and found, the better for what a State says of itself.
 *
 * @param favour which of two equally plain states to read
 * @returns the reading, or null where no cue stands in the sentence
 */
export function readState(matter: Matter, text: string, words: readonly Word[], mood: Mood, favour: "worse" | "better"): Reading | null {
  if (matter.scale === null) return null;
  const scale = matter.scale;
  const rank = (state: ScaleState) => scale.indexOf(state);
  const found = matcherOf(matter, scale)(words).sort(
    (a, b) => weight(b) - weight(a) || (favour === "better" ? rank(b.row) - rank(a.row) : rank(a.row) - rank(b.row)),
  )[0];
  const range = found?.ranges[0];
  if (found === undefined || range === undefined) return null;
  return {
    matter: matter.id,
    state: found.row.id,
    rank: rank(found.row),
    best: scale.length - 1,
    mode: isNegated(words, range) ? "denied" : mood,
    words: text.slice(words[range[0]]!.start, words[range[1]]!.end),
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

function isNegated(words: readonly Word[], [first]: WordRange): boolean {
  return words.slice(Math.max(0, first - SCOPE), first).some((word) => NEGATING.has(word.form));
}
