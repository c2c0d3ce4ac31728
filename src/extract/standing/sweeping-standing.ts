import type { Matter } from "../../knowledge/matters/matters.js";
import type { FoundTone } from "../../knowledge/words/tones.js";
import type { CuedState } from "./cued-state.js";
import { claimCues } from "../../knowledge/words/claim-verbs.js";
import { findRefuting } from "../../knowledge/words/find-refuting.js";
import { once } from "../../text/once.js";
import type { Word } from "../../text/words.js";
import type { Standing } from "./standing.js";
import { isStrivenThat } from "./striven-that.js";

/** «are unfounded»: the state told before it is denied. */
const findFalse = once(claimCues(["false"]));

/** So many words from the matter, «fully» and the like may speak of something else in the sentence. */
const FAR = 12;

/**
 * Where a State stands that speaks of every case: «nobody is fined» denies that people are fined, «covers everyone without exception»
 * puts the matter at its best.
 *
 * @param cued the state that the words of the matter's clause show, if any
 * @param words of the clause
 * @param tones of the clause
 * @param at where in the clause the matter's own words begin
 * @returns null where the clause does not speak of every case, or only of an effort for it, or its words show a state that this does not change
 */
export function sweepingStanding(
  matter: Matter,
  cued: CuedState | undefined,
  words: readonly Word[],
  tones: readonly FoundTone[],
  at: number | null,
): Standing | null {
  const standing = tones.filter(({ kind, range: [first] }) => (kind === "none" || kind === "whole") && !isStrivenThat(words, first));
  return denied(matter, cued, standing) ?? refuted(matter, cued, words) ?? reached(matter, cued, standing, at);
}

/** The problem is said not to be: none of its cases is. */
function denied(matter: Matter, cued: CuedState | undefined, tones: readonly FoundTone[]): Standing | null {
  const none = tones.find(({ kind }) => kind === "none");
  if (none === undefined || cued?.negated === true) return null;
  const problem = matter.tones!.rankOfTone("problem");
  if (cued === undefined) return { rank: problem, mode: "denied", range: none.range };
  return cued.rank <= problem && none.range[0] <= cued.range[0] ? { rank: cued.rank, mode: "denied", range: cued.range } : null;
}

/** A problem told behind words that refute it, or before those that call it untrue. */
function refuted(matter: Matter, cued: CuedState | undefined, words: readonly Word[]): Standing | null {
  if (cued === undefined || cued.negated || cued.rank > matter.tones!.rankOfTone("problem")) return null;
  const [first, last] = cued.range;
  const isUntrue = findRefuting(words).some(({ ranges: [range] }) => range![0] < first) || findFalse(words).some(({ ranges: [range] }) => range![0] > last);
  return isUntrue ? { rank: cued.rank, mode: "denied", range: cued.range } : null;
}

/** The good is said to be for all: a step of the scale that is done for everyone, or without exception, is its last. */
function reached(matter: Matter, cued: CuedState | undefined, tones: readonly FoundTone[], at: number | null): Standing | null {
  const whole = tones.find(({ kind }) => kind === "whole");
  if (whole === undefined || isFar(whole.range, at) || (cued !== undefined && !isStep(matter, cued))) return null;
  return { rank: matter.scale!.length - 1, mode: "is", range: whole.range };
}

function isFar([first, last]: FoundTone["range"], at: number | null): boolean {
  return at !== null && (first - at > FAR || at - last > FAR);
}

function isStep(matter: Matter, { rank, negated, striven, planned }: CuedState): boolean {
  return rank >= matter.tones!.rankOfTone("effort") && !negated && !striven && !planned;
}
