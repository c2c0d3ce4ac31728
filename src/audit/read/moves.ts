import table from "../../../data/audit-change.json" with { type: "json" };
import { alternation } from "../../text/alternation.js";

/** Words of rise and fall that stand at one place of a sentence. */
export interface Moves {
  /** All of them, as the source of a regular expression. */
  readonly words: string;
  /** Which of both one of them tells. */
  readonly directionOf: (word: string) => "up" | "down";
}

/** «Having risen 3 places». */
export const rankMoves = movesOf(table.rankMoved);
/** «94 per cent, up 20 per cent from …». */
export const movesBehindValue = movesOf(table.behindValue);
/** «21 per cent fewer than …». */
export const movesBeforeThan = movesOf(table.beforeThan);

function movesOf({ up, down }: Readonly<Record<"up" | "down", readonly string[]>>): Moves {
  const rises = new Set(up);
  return { words: alternation([...up, ...down]), directionOf: (word) => (rises.has(word.toLowerCase()) ? "up" : "down") };
}
