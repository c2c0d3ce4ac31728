import table from "../../../data/actions.json" with { type: "json" };
import { once } from "../../text/once.js";
import type { Word } from "../../text/words.js";
import { compilePatterns, type WordRange } from "../patterns/patterns.js";

/** An act of a State that words name, by a verb («adopted») or by a noun («the adoption of»). */
export interface FoundAction {
  /** Id of the act in `data/actions.json`. */
  readonly id: string;
  readonly by: "verb" | "noun";
  readonly range: WordRange;
}

const { actions, alike, changing, making, moving, refusable, undoing } = table as {
  actions: { id: string; verbs: string[]; nouns: string[]; answeredBy?: string }[];
  alike: string[][];
  making: string[];
  moving: string[];
  refusable: string[][];
  undoing: string;
  changing: string[];
};
const makes = new Set(making);
const match = compilePatterns(
  actions.flatMap(({ id, verbs, nouns }) => [
    { id, by: "noun" as const, phrases: nouns },
    { id, by: "verb" as const, phrases: verbs },
  ]),
  (row) => row.phrases,
);

/**
 * The acts that words name, in their order. Whether a form that is both («report», «visit») stands as a verb is for the reader
 * of the sentence to say.
 *
 * @example findActions(wordsOf("The law was adopted."))[0]?.id // "adopt"
 */
export const findActions: (words: readonly Word[]) => readonly FoundAction[] = once((words) =>
  match(words)
    .map(({ row, ranges }): FoundAction => ({ id: row.id, by: row.by, range: ranges[0]! }))
    .sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]),
);

/**
 * Whether two acts make, or unmake, alike: one act, or one of those that the table says come to the same. Other acts («improve», «extend») may
 * be done to anything, and treaties are joined in steps.
 *
 * @example makeAlike("establish", "open") // true
 */
export function makeAlike(one: string | null | undefined, other: string | null | undefined): boolean {
  if (one == null || other == null || !makes.has(one)) return false;
  return one === other || alike.some((ids) => ids.includes(one) && ids.includes(other));
}

/**
 * The matter that alone answers who asks for an act, where the other matters of his words are only its topic: of sharing experience in
 * combating poverty, no measure against poverty tells.
 *
 * @returns undefined for acts that are done to what they name
 * @example answerTo("share") // "cooperation-share-practices"
 */
export function answerTo(deed: string | null | undefined): string | undefined {
  return actions.find(({ id }) => id === deed)?.answeredBy;
}

/** Acts of one kind with this one, of those that a State may refuse in so many words; none of other acts («respect», «combat»). */
export function refusableWith(id: string): readonly string[] {
  return refusable.flatMap((ids) => (ids.includes(id) ? ids : []));
}

/** Whether an act takes away what is there, as abolishing does: it is refused by keeping that. */
export function isUndoing(id: string): boolean {
  return refusableWith(id).includes(undoing);
}

/** Whether an act changes a law that stands, or does away with it. */
export function isChanging(id: string): boolean {
  return changing.includes(id);
}

/** Whether an act is one that a thing may undergo by itself: «the number fell». */
export function isMoving(id: string): boolean {
  return moving.includes(id);
}
