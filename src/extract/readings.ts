import { askingBehindMeasures, askingOf, asksForMore } from "../knowledge/asking-of.js";
import { isEffort } from "../knowledge/scale-tones.js";
import type { Matter } from "../knowledge/matters.js";
import type { WordRange } from "../knowledge/patterns.js";
import { isAskedVerb } from "../knowledge/speech.js";
import { findTones, isTone, type FoundTone, type Tone } from "../knowledge/tones.js";
import type { Reading, ReadingMode } from "../schema/assertion.js";
import type { Word } from "../text/words.js";
import { clauseAround } from "./clause-around.js";
import { cuedStates, type CuedState } from "./cued-state.js";
import { sweepingStanding } from "./sweeping-standing.js";

/** So near a word like «numerous» and a problem speak of one thing. */
const SAME_BREATH = 5;

/** How a sentence as a whole speaks: of what is, of what is asked for, of what is planned. */
export type Mood = Extract<ReadingMode, "is" | "asked" | "planned">;

/** What is known of a sentence beside its words: its mood, the tone of its act, and which of two equally plain states to read. */
export interface Manner {
  readonly mood: Mood;
  readonly tone: Tone | null;
  readonly favour: "worse" | "better";
}

interface Clause {
  readonly text: string;
  readonly words: readonly Word[];
  /** Where the matter's own words begin in it. */
  readonly at: number | null;
}

/** A state, how the words stand to it, and which words show it; none where it is implied. */
export interface Standing {
  readonly rank: number;
  readonly mode: ReadingMode;
  readonly range: WordRange | null;
}

/**
 * Where a sentence stands on the scale of a matter. Words of a state that stand in the matter's clause decide, the plainest
 * first; without such words the tone of the clause does (concern, effort, praise), or what is asked for. A question tells no state.
 *
 * @param range words that showed the matter; null for a matter lent by headings or by the sentence before
 * @returns the reading, or null where nothing tells the state; `words` is empty where it is implied
 */
export function readState(matter: Matter, text: string, words: readonly Word[], range: WordRange | null, manner: Manner): Reading | null {
  if (matter.scale === null || matter.tones === null) return null;
  const inClause = clauseAround(text, words, range);
  const clause: Clause = { text, words: inClause, at: range === null ? null : Math.max(0, inClause.indexOf(words[range[0]]!)) };
  const tones = findTones(inClause).filter(({ range: [first] }) => !isOwnWord(inClause[first]!, words, range));
  if (isQuestion(tones, clause)) return null;
  const standing = manner.mood === "asked" ? askedStanding(matter, clause) : toldStanding(matter, clause, tones, manner);
  return standing === null ? null : readingOf(matter, standing, clause);
}

/** A word that shows the matter shows no tone: «threats against defenders» are what is spoken of, whoever deals with them. */
function isOwnWord(word: Word, words: readonly Word[], range: WordRange | null): boolean {
  return range !== null && words.indexOf(word) >= range[0] && words.indexOf(word) <= range[1];
}

function isQuestion(tones: readonly FoundTone[], { at }: Clause): boolean {
  return tones.some(({ kind, range }) => kind === "question" && (at === null || range[0] < at));
}

/** What is asked for: a state that stands in the words as what shall be done («investigate»), else what the verb asks for on such a scale. */
function askedStanding(matter: Matter, { words, at }: Clause): Standing {
  const best = matter.scale!.length - 1;
  const asking = askingBehindMeasures(words);
  const problem = matter.tones!.rankOfTone("problem");
  const states = cuedStates(matter, words, at, [], "better").filter(({ rank, negated }) => rank > problem && !negated);
  const plain = states.find(({ range }) => range[1] > range[0]);
  const between = plain !== undefined && plain.rank < best && matter.tones!.rankAsked("effort") < best ? plain : undefined;
  if (between !== undefined) return { rank: between.rank, mode: "asked", range: between.range };
  const implied = matter.tones!.rankAsked((asking === "securing" || asking === "making") && at !== null && asksForMore(words.slice(Math.max(0, at - SAME_BREATH), at + SAME_BREATH)) ? "effort" : asking);
  const verbs = states.filter(({ range }) => isAskedVerb(words[range[0]]!.form)).sort((a, b) => b.rank - a.rank);
  const verb = isEffort(asking) && asking === askingOf(words) ? undefined : verbs[0];
  return asking === "considering" || verb === undefined ? { rank: implied, mode: "asked", range: null } : { rank: verb.rank, mode: "asked", range: verb.range };
}

function toldStanding(matter: Matter, { words, at }: Clause, tones: readonly FoundTone[], { mood, tone, favour }: Manner): Standing | null {
  const spoken = nearestTone(tones, at) ?? null;
  const felt = tone ?? spoken;
  const asked = tones.find(({ kind }) => kind === "question")?.range[1] ?? Infinity;
  const cued = graver(matter, cuedStates(matter, words, at, tones, favour).find(({ range }) => range[0] <= asked), tones);
  const sweeping = favour === "better" && mood === "is" && tone === null ? sweepingStanding(matter, cued, tones, at) : null;
  if (sweeping !== null) return liesInPast(tones, words) ? { ...sweeping, mode: "was" } : sweeping;
  const grave = felt === "problem" && tones.some(({ kind, range }) => kind === "grave" && at !== null && Math.abs(range[0] - at) <= SAME_BREATH);
  const implied = felt === null ? promised(matter, tones) : { rank: matter.tones!.rankOfTone(grave ? "grave" : felt), mode: mood, range: null };
  if (cued === undefined) return implied;
  const standing = implied !== null && felt !== null && isOutweighed(matter, cued, felt) ? implied : standingOf(matter, cued, mood);
  return standing.mode === "is" && liesInPast(tones, words) ? { ...standing, mode: "was" } : standing;
}

/** Nothing told but that something will be done. */
function promised(matter: Matter, tones: readonly FoundTone[]): Standing | null {
  return tones.some(({ kind }) => kind === "planning") ? { rank: matter.tones!.rankOfTone("effort"), mode: "planned", range: null } : null;
}

/** «Previously, children were beaten»: a state of the past, unless the clause tells of its end («formerly …, now …»). */
function liesInPast(tones: readonly FoundTone[], words: readonly Word[]): boolean {
  const past = tones.find(({ kind }) => kind === "past");
  return past !== undefined && !words.slice(past.range[1] + 1).some(({ form }) => form === "now" || form === "today");
}

/** «numerous cases»: a problem that is called grave in the same breath is the grave state. */
function graver(matter: Matter, cued: CuedState | undefined, tones: readonly FoundTone[]): CuedState | undefined {
  if (cued === undefined || cued.negated || cued.rank !== matter.tones!.rankOfTone("problem")) return cued;
  const grave = tones.find(({ kind, range }) => kind === "grave" && Math.abs(range[0] - cued.range[0]) <= SAME_BREATH);
  return grave === undefined ? cued : { ...cued, rank: matter.tones!.rankOfTone("grave"), range: grave.range };
}

/** One word for a bad state under praise, or for a good one under concern, belongs to something else in the sentence. */
function isOutweighed(matter: Matter, cued: CuedState, tone: Tone): boolean {
  if (cued.range[1] > cued.range[0]) return false;
  const rank = cued.striven ? Math.min(cued.rank, matter.tones!.rankStriven) : cued.rank;
  return tone === "problem" || tone === "grave" ? rank >= matter.tones!.rankOfTone("effort") : rank <= matter.tones!.rankOfTone("problem");
}

/** A good state that is denied or only striven for is not reached; a bad one that is denied is denied. */
function standingOf(matter: Matter, { rank, range, negated, striven, planned }: CuedState, mood: Mood): Standing {
  const effort = matter.tones!.rankOfTone("effort");
  if (negated && rank >= effort) return { rank: rank > effort ? 0 : matter.tones!.rankOfTone("problem"), mode: mood, range };
  if (planned && rank > 0) return { rank, mode: "planned", range };
  if (striven && rank > matter.tones!.rankStriven) return { rank: matter.tones!.rankStriven, mode: mood, range };
  return { rank, mode: negated ? "denied" : mood, range };
}

/** The tone that stands nearest to the matter; before it rather than behind. */
function nearestTone(tones: readonly FoundTone[], at: number | null): Tone | undefined {
  const near = (range: WordRange) => (at === null ? range[0] : range[1] < at ? at - range[1] : 2 * (range[0] - at));
  const found = tones.filter((tone) => isTone(tone.kind) && !isFought(tone, tones)).sort((a, b) => near(a.range) - near(b.range))[0];
  return found?.kind as Tone | undefined;
}

/** «to combat abuse»: a problem that somebody works against. */
function isFought({ kind, range: [first] }: FoundTone, tones: readonly FoundTone[]): boolean {
  return (kind === "problem" || kind === "grave") && tones.some((other) => other.kind === "fighting" && other.range[1] < first && first - other.range[1] <= SAME_BREATH);
}

function readingOf(matter: Matter, { rank, mode, range }: Standing, { text, words }: Clause): Reading {
  const scale = matter.scale!;
  return {
    matter: matter.id,
    state: scale[rank]!.id,
    rank,
    best: scale.length - 1,
    mode,
    words: range === null ? "" : text.slice(words[range[0]]!.start, words[range[1]]!.end),
  };
}
