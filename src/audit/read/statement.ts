import { stateByName } from "../../knowledge/member-states/states.js";
import type { TextDate } from "../../text/dates.js";
import { once } from "../../text/once.js";
import { isStopWord } from "../../text/plain-word.js";
import { type Figure, type Scene, sentenceAt } from "./scene.js";
import { pronouns } from "./noun-tables.js";

/** A figure or a date where it stands among the words of its sentence. */
export type Slot = { readonly figure: Figure; readonly date: null } | { readonly figure: null; readonly date: TextDate };

/** A sentence as a row of tokens: lemmas, and slots for its figures and dates. */
export interface Statement {
  readonly scene: Scene;
  readonly tokens: readonly (string | Slot)[];
  readonly slots: readonly Slot[];
}

/** Longer sentences are cut: their twins show in the opening. */
const LONGEST = 90;

/**
 * The sentences of a paragraph as statements. Numbers that name («article 7») are words like others: two sentences that differ in
 * one of them speak of two things.
 */
export const statementsOf: (scene: Scene) => readonly Statement[] = once((scene) => {
  const bySentence = new Map<number, PlacedToken[]>();
  for (const token of tokensOf(scene)) {
    const sentence = sentenceAt(scene.sentences, token.at);
    const list = bySentence.get(sentence);
    if (list === undefined) bySentence.set(sentence, [token]);
    else list.push(token);
  }
  return [...bySentence.values()].map((list) => {
    const tokens = list
      .sort((a, b) => a.at - b.at)
      .slice(0, LONGEST)
      .map(({ token }) => token);
    return { scene, tokens, slots: tokens.filter((token) => typeof token !== "string") };
  });
});

/** A figure, a date or a telling word, and where it begins. */
interface PlacedToken {
  readonly at: number;
  readonly token: string | Slot;
}

/** The figures and dates of a paragraph, and behind them its telling words that are no part of these. */
function tokensOf(scene: Scene): PlacedToken[] {
  const slots = slotsOf(scene);
  const words: PlacedToken[] = [];
  let next = 0;
  for (const { start, end, form, lemma } of scene.words) {
    while (next < slots.length && slots[next]!.end <= start) next++;
    const taken = slots[next] !== undefined && slots[next]!.start < end && start < slots[next]!.end;
    if (!taken && !isStopWord(form) && !pronouns.has(form) && !isOwnState(scene, form)) words.push({ at: start, token: lemma });
  }
  return [...slots.map((slot) => ({ at: slot.start, token: slot })), ...words];
}

function slotsOf({ figures, dates }: Scene): (Slot & { readonly start: number; readonly end: number })[] {
  return [
    ...figures.map((figure) => ({ figure, date: null, start: figure.start, end: figure.end })),
    ...dates.filter(({ naming }) => !naming).map((date) => ({ figure: null, date, start: date.start, end: date.end })),
  ].sort((a, b) => a.start - b.start);
}

/** «In Norway» adds nothing to what Norway reports. */
function isOwnState({ document }: Scene, form: string): boolean {
  return document.state !== null && stateByName(form) === document.state;
}

/** Words that stand in one sentence and words that stand in their place in the other. */
export type Gap = readonly [readonly string[], readonly string[]];

/** How two sentences run alongside: which slots stand in the same place, and the words that only one of them has. */
export interface Alignment {
  readonly pairs: readonly (readonly [Slot, Slot])[];
  /** Tokens that stand in both, slots counted. */
  readonly shared: number;
  /** Words of each that the other lacks: before the first shared token, between any two, after the last. */
  readonly gaps: readonly Gap[];
}

/** Runs two rows of tokens alongside by their longest common row; all figures count as alike, and so do all dates. */
export function align({ tokens: one }: Statement, { tokens: other }: Statement): Alignment {
  const lengths = commonLengths(one, other);
  const pairs: [Slot, Slot][] = [];
  const gaps: [string[], string[]][] = [[[], []]];
  let [i, k] = [0, 0];
  while (i < one.length || k < other.length) {
    const [a, b] = [one[i], other[k]];
    const gap = gaps.at(-1)!;
    if (a !== undefined && b !== undefined && isAlike(a, b)) {
      if (typeof a !== "string" && typeof b !== "string") pairs.push([a, b]);
      gaps.push([[], []]);
      [i, k] = [i + 1, k + 1];
    } else if (b === undefined || (a !== undefined && lengths[i + 1]![k]! >= lengths[i]![k + 1]!)) {
      gap[0].push(nameOf(a!));
      i++;
    } else {
      gap[1].push(nameOf(b));
      k++;
    }
  }
  return { pairs, shared: lengths[0]![0]!, gaps };
}

/**
 * Whether one sentence has a word where the other has another: «wells in the north», «wells in the south» are of two things.
 *
 * @param isNeutral words that two wordings of one thing may differ in
 */
export function isSwapped(one: Statement, other: Statement, { gaps }: Alignment, isNeutral: (word: string) => boolean): boolean {
  const [first, second] = [new Set(one.tokens), new Set(other.tokens)];
  return gaps.some(
    ([a, b]) =>
      a.some((word) => word !== "#" && !second.has(word) && !isNeutral(word)) && b.some((word) => word !== "#" && !first.has(word) && !isNeutral(word)),
  );
}

function nameOf(token: string | Slot): string {
  return typeof token === "string" ? token : "#";
}

function isAlike(one: string | Slot, other: string | Slot): boolean {
  if (typeof one === "string" || typeof other === "string") return one === other;
  return one.figure === null ? other.figure === null : one.figure.measure === other.figure?.measure;
}

/** `[i][k]`: the length of the longest common row of what follows i in one and k in the other. */
function commonLengths(one: Statement["tokens"], other: Statement["tokens"]): number[][] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  for (let i = one.length - 1; i >= 0; i--)
    for (let k = other.length - 1; k >= 0; k--)
      lengths[i]![k] = isAlike(one[i]!, other[k]!) ? lengths[i + 1]![k + 1]! + 1 : Math.max(lengths[i + 1]![k]!, lengths[i]![k + 1]!);
  return lengths;
}
