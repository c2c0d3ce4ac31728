import { grammar } from "../../knowledge/words/grammar.js";
import type { Word } from "../../text/words.js";

const RELATIVE = grammar("describing");
/** Finite verbs that tell what is so, and not what is asked for: «which remained lawful», «which punishes». */
const TELLING = grammar("telling");
/** Words with which a state is told without a verb: «, currently 16 years», «, set at 10 years». */
const APPOSED = grammar("apposed");
/** So many words behind «which» its verb stands. */
const VERB = 3;

/**
 * What a recommendation tells of how things are, beside what it asks for: «abolish the penalty, *which remained in the law*»,
 * «raise the age, *set at 10 years*, to …». Only behind a comma: «a mechanism that is independent» is part of what is asked.
 *
 * @returns the words of the clause, none where it tells no such thing
 * @example embeddedFact("Raise the age, set at 10 years, to 14.", words).map(({ form }) => form) // ["set", "at", "10", "years"]
 */
export function embeddedFact(text: string, words: readonly Word[]): readonly Word[] {
  const isAfterComma = (at: number) => at > 0 && text.slice(words[at - 1]!.end, words[at]!.start).includes(",");
  const first = words.findIndex(
    (word, at) =>
      isAfterComma(at) && (APPOSED.has(word.form) || (RELATIVE.has(word.form) && words.slice(at + 1, at + 1 + VERB).some(({ form }) => TELLING.has(form)))),
  );
  if (first === -1) return [];
  const last = words.findIndex((_, at) => at > first && isAfterComma(at));
  return words.slice(first, last === -1 ? words.length : last);
}
