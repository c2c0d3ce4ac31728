import table from "../../../data/opposing-actions.json" with { type: "json" };
import type { Word } from "../../text/words.js";
import { concepts } from "../patterns/concepts.js";
import { compilePatterns, type WordRange } from "../patterns/patterns.js";

/** An act of a State that another undoes, as a text names it. */
export interface OpposedAction {
  /** Number of the pair in the table: two actions of one pair and different sides oppose each other. */
  readonly pair: number;
  readonly side: "does" | "undoes";
  readonly range: WordRange;
}

const { pairs } = table as { pairs: { does: string[]; undoes: string[] }[] };
const rows = pairs.flatMap(({ does, undoes }, pair) => [
  { pair, side: "does" as const, cues: does },
  { pair, side: "undoes" as const, cues: undoes },
]);
const match = compilePatterns(rows, (row) => row.cues, concepts);

/**
 * The actions of a text that have an opposite, in their order.
 *
 * @example findOpposedActions(wordsOf("The act was repealed."))[0]?.side // "undoes"
 */
export function findOpposedActions(words: readonly Word[]): OpposedAction[] {
  return match(words)
    .map(({ row, ranges }) => ({ pair: row.pair, side: row.side, range: ranges[0]! }))
    .sort((a, b) => a.range[0] - b.range[0]);
}

/**
 * Whether one text says that a thing is done and the other that it is undone.
 *
 * @example areOpposed(wordsOf("criminalized defamation"), wordsOf("decriminalized defamation")) // true
 */
export function areOpposed(one: readonly Word[], other: readonly Word[]): boolean {
  const others = findOpposedActions(other);
  return findOpposedActions(one).some(({ pair, side }) => others.some((action) => action.pair === pair && action.side !== side));
}
