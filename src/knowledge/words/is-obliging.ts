import table from "../../../data/speech.json" with { type: "json" };
import type { Word } from "../../text/words.js";
import { grammar } from "./grammar.js";
import { cueFinder } from "../patterns/cue-finder.js";

const match = cueFinder(table.obliging);
const SUBORDINATING = new Set(table.subordinating);
const AUXILIARY = grammar("auxiliary");

/**
 * Whether the main verb of what is said tells what ought to be («schools should be repaired», «progress needed to be made»):
 * then a report asks for it. In a subordinate clause it does not.
 *
 * @param words what is said, from its first word on; «that» may open it
 * @example isObliging(wordsOf("that schools which are old should be repaired")) // false
 */
export function isObliging(words: readonly Word[]): boolean {
  const range = match(words)[0]?.ranges[0];
  if (range === undefined) return false;
  return words.slice(words[0]?.form === "that" ? 1 : 0, range[0]).every(({ form }) => !SUBORDINATING.has(form) && !AUXILIARY.has(form));
}

/** Whether a verb at `at` stands in a clause that depends on another: «a principle, that it should …». */
export function isSubordinate(words: readonly Word[], at: number): boolean {
  return words.slice(0, at).some(({ form }) => SUBORDINATING.has(form));
}
