import { grammar } from "../../knowledge/words/grammar.js";
import type { Word } from "../../text/words.js";

const REFERRING = grammar("referring");
const AUXILIARY = grammar("auxiliary");
const CONTINUING = grammar("continuing");
const PRONOUNS = grammar("pronouns");

/**
 * Where a report turns from one fact to another that stands against it, behind the clause of «that while …, ». Where the second half
 * only speaks of the first («while the age was raised, it remained low»), nothing turns.
 *
 * @param words the words of one act
 * @param content where what is said begins
 * @returns indexes of words
 */
export function turns(text: string, words: readonly Word[], content: number): number[] {
  const said = words.findIndex(({ start }) => start >= content);
  if (said === -1) return [];
  return behindWhile(text, words, said);
}

/** The main clause behind «that while …»: it begins at the first comma after the verb of the clause. */
function behindWhile(text: string, words: readonly Word[], said: number): number[] {
  const at = words[said]!.form === "that" ? said + 1 : said;
  if (words[at]?.form !== "while") return [];
  let verb = at + 1;
  while (verb < words.length && !isFinite(words[verb]!)) verb++;
  for (let i = verb + 1; i < words.length; i++)
    if (isBehind(text, words, i, /,/) && !CONTINUING.has(words[i]!.form) && words[i]!.form !== "and")
      return isPronoun(words[i]!) || REFERRING.has(words[i]!.form) ? [] : [i];
  return [];
}

/** «it», but not the «there» of «there remained». */
function isPronoun({ form }: Word): boolean {
  return form !== "there" && PRONOUNS.has(form);
}

function isFinite({ form }: Word): boolean {
  return AUXILIARY.has(form) || /(?<![a-z])[a-z]{3,}ed$/.test(form);
}

function isBehind(text: string, words: readonly Word[], at: number, sign: RegExp): boolean {
  return at > 0 && sign.test(text.slice(words[at - 1]!.end, words[at]!.start));
}
