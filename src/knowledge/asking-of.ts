import table from "../../data/effort-words.json" with { type: "json" };
import type { Word } from "../text/words.js";
import { concepts } from "./concepts.js";
import { compilePatterns } from "./patterns.js";

/** How much a recommendation asks for: an end state, effort towards it, or that it be considered. */
export type Asking = "end" | "effort" | "considering";

const { effort, end, considering } = table as Record<Asking, string[]>;
const rows: readonly { asking: Asking; cues: readonly string[] }[] = [
  { asking: "considering", cues: considering },
  { asking: "end", cues: end },
  { asking: "effort", cues: effort },
];
const match = compilePatterns(rows, (row) => row.cues, concepts);

/**
 * How much a sentence asks for, by the first of its verbs: «continue to strengthen …» asks for effort whatever follows, «abolish …»
 * for an end.
 *
 * @returns null where no such verb stands
 * @example askingOf(wordsOf("Abolish the death penalty")) // "end"
 */
export function askingOf(words: readonly Word[]): Asking | null {
  const found = match(words).sort((a, b) => a.ranges[0]![0] - b.ranges[0]![0] || b.ranges[0]![1] - a.ranges[0]![1]);
  return found[0]?.row.asking ?? null;
}
