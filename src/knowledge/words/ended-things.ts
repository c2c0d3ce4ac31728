import table from "../../../data/effort-words.json" with { type: "json" };
import { cueFinder } from "../patterns/cue-finder.js";
import { isCapital } from "../../text/is-capital.js";
import { wordsOf, type Word } from "../../text/words.js";
import { grammar } from "./grammar.js";

const match = cueFinder(table.stopping);
/** What is to end stands within so many words behind the verb, before the means by which it is to. */
const OBJECT = 12;
const BY = grammar("byMeans");

/**
 * What is to end, by words that ask for nothing where there is none of it: «cease», «put an end to», «release». The «Elimination» in the
 * name of a treaty ends nothing.
 *
 * @returns the words behind each
 * @example endedThings("Cease all arbitrary arrests")[0]?.[0]?.form // "all"
 */
export function endedThings(text: string): readonly (readonly Word[])[] {
  const words = wordsOf(text);
  return match(words).flatMap(({ ranges: [range] }) => {
    const [first, last] = range!;
    if (first > 0 && isCapital(text, words[first]!)) return [];
    const behind = words.slice(last + 1, last + 1 + OBJECT);
    const end = behind.findIndex(({ form }) => BY.has(form));
    return [behind.slice(0, end === -1 ? undefined : end)];
  });
}
