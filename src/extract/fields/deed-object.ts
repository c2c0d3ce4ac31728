import { isMoving, type FoundAction } from "../../knowledge/words/actions.js";
import { grammar } from "../../knowledge/words/grammar.js";
import type { Word } from "../../text/words.js";

/** What a deed is done to is told in so many words at most. */
const LONGEST = 14;
const LONGEST_SUBJECT = 24;
/** «adoption of», «participated in», «cooperates with». */
const LEADING = grammar("leadingToObject");
/** Behind a verb they tell that its subject moved: «fell from», «rose to», «increased in». */
const MOVES = grammar("behindMoving");
const ENDS = grammar("endingObject");
const PASSIVE = grammar("passive");
const BEING = grammar("being");
const HAVING = grammar("having");
const SKIPPED = grammar("determining");
/** Between «was» and its participle stand so many words at most. */
const VERB = 4;

/**
 * First and last word of what an act is done to: behind the verb or noun that names it; of a passive verb, and of one that
 * nothing follows («the number fell»), its subject.
 *
 * @param text that the words stand in
 * @returns null where nothing stands there
 * @example objectOf(wordsOf("The law on parties was adopted."), adopted) // [1, 3]: «law on parties»
 */
export function objectOf(text: string, words: readonly Word[], { id, by, range: [first, last] }: FoundAction): readonly [number, number] | null {
  const auxiliary = by === "verb" ? passiveBefore(words, first) : null;
  if (auxiliary !== null) return subjectBefore(text, words, auxiliary);
  const next = words[last + 1]?.form ?? "";
  if (by === "verb" && isMoving(id) && MOVES.has(next)) return subjectBefore(text, words, auxiliaryBefore(words, first));
  return phraseFrom(text, words, LEADING.has(next) ? last + 2 : last + 1);
}

/** Where «was», «has been», «is being» of a passive begins. */
function passiveBefore(words: readonly Word[], at: number): number | null {
  if (!/(?:ed|en|t|n)$/.test(words[at]!.form)) return null;
  let first = -1;
  for (let i = Math.max(0, at - VERB); i < at; i++) if (first === -1 && PASSIVE.has(words[i]!.form)) first = i;
  const passive = words.slice(Math.max(0, at - VERB), at).some(({ form }) => BEING.has(form));
  return passive && first !== -1 ? first : null;
}

/** «has increased»: where the auxiliary of an active verb begins. */
function auxiliaryBefore(words: readonly Word[], at: number): number {
  return HAVING.has(words[at - 1]?.form ?? "") ? at - 1 : at;
}

function subjectBefore(text: string, words: readonly Word[], end: number): readonly [number, number] | null {
  let from = end;
  while (from > 0 && end - from < LONGEST_SUBJECT && !isApart(text, words, from)) from--;
  while (from < end && SKIPPED.has(words[from]!.form)) from++;
  return from < end ? [from, end - 1] : null;
}

/** Whether a comma or the like parts a word from the one before. */
function isApart(text: string, words: readonly Word[], at: number): boolean {
  return /[,;:]/.test(text.slice(words[at - 1]!.end, words[at]!.start));
}

function phraseFrom(text: string, words: readonly Word[], start: number): readonly [number, number] | null {
  let from = start;
  while (from < words.length && SKIPPED.has(words[from]!.form)) from++;
  let to = from;
  while (to < words.length && to - from < LONGEST && !ENDS.has(words[to]!.form) && (to === from || !isApart(text, words, to))) to++;
  return to > from ? [from, to - 1] : null;
}
