import table from "../../../data/tones.json" with { type: "json" };
import { once } from "../../text/once.js";
import type { Word } from "../../text/words.js";
import type { WordRange } from "../patterns/patterns.js";
import { wordLists } from "./word-lists.js";

/** How a speaker sees a matter where no state is named: a grave problem, a problem, effort being made, something good. */
export type Tone = "grave" | "problem" | "effort" | "good";

/**
 * Words of a tone, or of a question, or by which a sentence opens what it speaks of, or words after which a state is striven for or planned, or lies in the past, or is fought,
 * or by which a sentence speaks of no case or of every one, with their place.
 */
export interface FoundTone {
  readonly kind: Tone | "question" | "topic" | "towards" | "planning" | "past" | "fighting" | "thwarting" | "none" | "whole";
  readonly range: WordRange;
}

const TONES: ReadonlySet<string> = new Set(["grave", "problem", "effort", "good"]);
const KINDS = ["question", "topic", "grave", "problem", "effort", "good", "towards", "planning", "past", "fighting", "thwarting", "none", "whole"] as const;
const match = wordLists(table, "tones.json").cues(KINDS);

/**
 * The words of a sentence that show a tone, in their order.
 *
 * @example findTones(wordsOf("Efforts were made.")).map(({ kind }) => kind) // ["effort", …]
 */
export const findTones: (words: readonly Word[]) => readonly FoundTone[] = once((words) =>
  match(words)
    .map(({ row, ranges }): FoundTone => ({ kind: row.kind, range: ranges[0]! }))
    .sort((a, b) => a.range[0] - b.range[0]),
);

/** Whether words show a tone, and not only how a sentence speaks. */
export function isTone(kind: FoundTone["kind"]): kind is Tone {
  return TONES.has(kind);
}
