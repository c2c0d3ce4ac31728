import table from "../../../data/tones.json" with { type: "json" };
import { askingBehindMeasures } from "../../knowledge/words/asking-of.js";
import type { Matter } from "../../knowledge/matters/matters.js";
import { isEffort, isOfPractice, isOfWhatIsThere } from "../../knowledge/matters/scale-tones.js";
import type { FoundTone, Tone } from "../../knowledge/words/tones.js";
import type { Word } from "../../text/words.js";
import { cuedStates, type CuedState } from "./cued-state.js";
import { isFoughtAt, nearestTone, SAME_BREATH } from "./nearest-tone.js";
import type { Clause, Manner, Mood, Standing } from "./standing.js";
import { sweepingStanding } from "./sweeping-standing.js";

const NOWADAYS = new Set((table as { nowadays: string[] }).nowadays);
/** A verb that works against a state of several words stands so near before it («reducing the high rate»); one of a single word, in the same breath. */
const ADJACENT = 2;

/** The tone of the verb of praise, which stands before the words that are praised. */
const PRAISE: FoundTone = { kind: "good", range: [-1, -1] };

/** What is told of a matter: a state in its clause, the plainest first; else what its tone implies, or the main verb; null where none of these tells. */
export function toldStanding(matter: Matter, clause: Clause, tones: readonly FoundTone[], manner: Manner): Standing | null {
  const { words, at, opening } = clause;
  const { mood, tone, favour, told, praised } = manner;
  const asked = questionAt(tones);
  const heard = tones.filter(({ range: [first] }) => first <= asked);
  const felt = tone ?? nearestTone(praised ? [PRAISE, ...heard] : heard, at, words) ?? null;
  const states = cuedStates(matter, words, at, tones, favour);
  const plainest = states.find(({ range: [first] }) => first >= opening && first <= asked);
  const cued = graver(matter, fought(matter, plainest, tones), tones);
  const sweeping = favour === "better" && mood === "is" && tone === null ? sweepingStanding(matter, cued, words, tones, at) : null;
  if (sweeping !== null) return liesInPast(tones, words) ? { ...sweeping, mode: "was" } : sweeping;
  const implied = felt === null ? promised(matter, heard, words) : impliedStanding(matter, clause, heard, felt, mood);
  if (cued === undefined) return implied ?? standingByDeed(matter, told, mood) ?? (states[0] === undefined ? null : standingOf(matter, states[0], mood));
  const standing = implied !== null && felt !== null && isOutweighed(matter, cued, felt) ? implied : standingOf(matter, cued, mood);
  return standing.mode === "is" && liesInPast(tones, words) ? { ...standing, mode: "was" } : standing;
}

/** Where a question begins, after which nothing is told: «noted overcrowding and asked about measures against it» tells of no measures. Infinity where none is asked. */
function questionAt(tones: readonly FoundTone[]): number {
  return tones.find(({ kind }) => kind === "question")?.range[1] ?? Infinity;
}

/** The state at which a matter stands by the tone alone: grave where the problem is called so in one breath with it; what is planned, where it is planned. */
function impliedStanding(matter: Matter, { words, at }: Clause, tones: readonly FoundTone[], felt: Tone, mood: Mood): Standing {
  const grave = felt === "problem" && tones.some(({ kind, range }) => kind === "grave" && at !== null && Math.abs(range[0] - at) <= SAME_BREATH);
  const plans = mood === "planned" && (felt === "effort" || felt === "good");
  return { rank: plans ? rankPlanned(matter, words) : matter.tones!.rankOfTone(grave ? "grave" : felt), mode: mood, range: null };
}

/** Where neither a state nor a tone is told, the main verb tells of one: what is denied is not there, what was done or is there stands. */
function standingByDeed(matter: Matter, told: Manner["told"], mood: Mood): Standing | null {
  const tones = matter.tones!;
  if (told === null || told.status === null) return null;
  if (told.status === "absent")
    return isOfPractice(matter.sharedScale) || told.act === "denial"
      ? { rank: tones.rankOfTone("problem"), mode: "denied", range: null }
      : { rank: tones.rankOfTone("problem"), mode: mood, range: null };
  if (told.status === "under-way") return { rank: tones.rankStriven, mode: mood, range: null };
  if (isOfWhatIsThere(matter.sharedScale)) return { rank: tones.rankOfTone("good"), mode: mood, range: null };
  return told.act === "measure" || told.act === "plan" ? { rank: tones.rankOfTone("effort"), mode: mood, range: null } : null;
}

/** Nothing told but that something will be done. */
function promised(matter: Matter, tones: readonly FoundTone[], words: readonly Word[]): Standing | null {
  return tones.some(({ kind }) => kind === "planning") ? { rank: rankPlanned(matter, words), mode: "planned", range: null } : null;
}

/** A plan asks of oneself what a recommendation asks of others: «committed to ensuring» is of the best state, «to strengthen» of a better one. */
function rankPlanned(matter: Matter, words: readonly Word[]): number {
  const asking = askingBehindMeasures(words);
  return asking === null || isEffort(asking) ? matter.tones!.rankOfTone("good") : matter.tones!.rankAsked(asking);
}

/** «Previously, children were beaten»: a state of the past, unless the clause tells of its end («formerly …, now …»). */
function liesInPast(tones: readonly FoundTone[], words: readonly Word[]): boolean {
  const past = tones.find(({ kind }) => kind === "past");
  return past !== undefined && !words.slice(past.range[1] + 1).some(({ form }) => NOWADAYS.has(form));
}

/** «numerous cases»: a problem that is called grave in the same breath is the grave state. */
function graver(matter: Matter, cued: CuedState | undefined, tones: readonly FoundTone[]): CuedState | undefined {
  if (cued === undefined || cued.negated || cued.rank !== matter.tones!.rankOfTone("problem")) return cued;
  const grave = tones.find(({ kind, range }) => kind === "grave" && Math.abs(range[0] - cued.range[0]) <= SAME_BREATH);
  if (grave === undefined) return cued;
  const range: CuedState["range"] = [Math.min(grave.range[0], cued.range[0]), Math.max(grave.range[1], cued.range[1])];
  return { ...cued, rank: matter.tones!.rankOfTone("grave"), range };
}

/** «to combat child labour that persists»: a bad state that somebody works against is being dealt with. */
function fought(matter: Matter, cued: CuedState | undefined, tones: readonly FoundTone[]): CuedState | undefined {
  if (
    cued === undefined ||
    cued.negated ||
    cued.rank > matter.tones!.rankOfTone("problem") ||
    !isFoughtAt(cued.range[0], tones, cued.range[1] > cued.range[0] ? ADJACENT : SAME_BREATH)
  )
    return cued;
  return { ...cued, rank: matter.tones!.rankOfTone("effort") };
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
