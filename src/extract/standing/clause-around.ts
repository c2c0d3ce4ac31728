import table from "../../../data/tones.json" with { type: "json" };
import type { WordRange } from "../../knowledge/patterns/patterns.js";
import { isCapital } from "../../text/is-capital.js";
import type { Word } from "../../text/words.js";

const CONTRASTING = new Set((table as { contrasting: string[] }).contrasting);
/** Of those, the ones whose clause the main clause may follow behind a comma: «although it is banned, it persists». */
const SUBORDINATING = new Set((table as { subordinating: string[] }).subordinating);
/** Words with which such a main clause begins, unless a name does. */
const MAIN_SUBJECTS = new Set((table as { mainSubjects: string[] }).mainSubjects);
/** Verbs by which a name before them is known for such a subject; any in -ed is one, too. */
const MAIN_VERBS = new Set((table as { mainVerbs: string[] }).mainVerbs);
/** A part of fewer words says nothing of its own. */
const FEWEST = 4;

/** A part of a sentence: its first word in the sentence, and its words. */
interface Part {
  readonly from: number;
  readonly words: readonly Word[];
}

/**
 * The part of a sentence that a matter stands in: between «but», «although» and the like, and between semicolons.
 *
 * @param range words that showed the matter; null for a matter that the sentence's surroundings lend
 * @returns the words of that part; the whole sentence where the part is too short to say anything
 * @example clauseAround(text, wordsOf("The law was adopted, but torture goes on."), [6, 6]) // «torture goes on»
 */
export function clauseAround(text: string, words: readonly Word[], range: WordRange | null): readonly Word[] {
  if (range === null) return words;
  const [first] = range;
  return partsOf({ text, words }).findLast(({ from }) => from <= first)?.words ?? words;
}

/** One array for each part, however many matters stand in it: what is found out of it once holds for all. */
function partsOf({ text, words }: { readonly text: string; readonly words: readonly Word[] }): readonly Part[] {
  const known = parts.get(words);
  if (known !== undefined) return known;
  const opens = words.map((word, at) => at === 0 || CONTRASTING.has(word.form) || text.slice(words[at - 1]!.end, word.start).includes(";"));
  const mains = words.flatMap(({ form }, at) => (SUBORDINATING.has(form) ? [mainClauseBehind(text, words, opens, at)] : []));
  const starts = words.flatMap((_, at) => (opens[at]! || mains.includes(at) ? [at] : []));
  const made = starts.map((from, i): Part => {
    const to = starts[i + 1] ?? words.length;
    return { from, words: to - from < FEWEST || to - from === words.length ? words : words.slice(from, to) };
  });
  parts.set(words, made);
  return made;
}

/** Where the main clause begins behind a subordinate one: after its first comma, with a pronoun, an article or a name and its verb; -1 where none does. */
function mainClauseBehind(text: string, words: readonly Word[], opens: readonly boolean[], from: number): number {
  for (let at = from + FEWEST; at < words.length && !opens[at]!; at++) {
    if (!text.slice(words[at - 1]!.end, words[at]!.start).includes(",")) continue;
    if (MAIN_SUBJECTS.has(words[at]!.form) || isNameWithVerb(text, words, at)) return at;
  }
  return -1;
}

/** «Senegal encouraged», «Costa Rica was». */
function isNameWithVerb(text: string, words: readonly Word[], at: number): boolean {
  let next = at;
  while (next < words.length && isCapital(text, words[next]!)) next++;
  const verb = words[next]?.form ?? "";
  return next > at && (MAIN_VERBS.has(verb) || verb.endsWith("ed"));
}

const parts = new WeakMap<readonly Word[], readonly Part[]>();
