import type { TextDate } from "../text/dates.js";
import { isStopWord } from "../text/plain-word.js";
import { stateByName } from "../knowledge/states.js";
import { sentenceAt, type Figure, type Scene } from "./scene.js";

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
export function statementsOf(scene: Scene): Statement[] {
  const slots: (Slot & { readonly start: number; readonly end: number })[] = [
    ...scene.figures.map((figure) => ({ figure, date: null, start: figure.start, end: figure.end })),
    ...scene.dates.filter(({ naming }) => !naming).map((date) => ({ figure: null, date, start: date.start, end: date.end })),
  ].sort((a, b) => a.start - b.start);
  const rows: { at: number; token: string | Slot }[] = slots.map((slot) => ({ at: slot.start, token: slot }));
  let next = 0;
  for (const { start, end, form, lemma } of scene.words) {
    while (next < slots.length && slots[next]!.end <= start) next++;
    const taken = slots[next] !== undefined && slots[next]!.start < end && start < slots[next]!.end;
    if (!taken && !isStopWord(form) && !isOwnState(scene, form)) rows.push({ at: start, token: lemma });
  }
  const bySentence = new Map<number, { at: number; token: string | Slot }[]>();
  for (const row of rows) {
    const sentence = sentenceAt(scene.sentences, row.at);
    const list = bySentence.get(sentence);
    if (list === undefined) bySentence.set(sentence, [row]);
    else list.push(row);
  }
  return [...bySentence.values()].map((list) => {
    const tokens = list.sort((a, b) => a.at - b.at).slice(0, LONGEST).map(({ token }) => token);
    return { scene, tokens, slots: tokens.filter((token) => typeof token !== "string") };
  });
}

/** «In Norway» adds nothing to what Norway reports. */
function isOwnState({ document }: Scene, form: string): boolean {
  return document.state !== null && stateByName(form) === document.state;
}
