import { grammar } from "../../knowledge/words/grammar.js";
import type { WordRange } from "../../knowledge/patterns/patterns.js";
import type { FoundTone } from "../../knowledge/words/tones.js";
import type { Word } from "../../text/words.js";
import { isStrivenThat } from "./striven-that.js";

/** So many words before a state, a word like «efforts» says that it is only striven for. */
export const STRIVEN = 7;
/** Words behind which what is striven for is told apart: «measures, including the ratification of». */
export const BREAKS = grammar("breakingStriving");
export const JOINING = grammar("joining");
/** «efforts to», «steps towards»: what leads from a word of striving to the state. */
const JOINS = grammar("striving");
/** Words after which an infinitive tells what is so: «able to», «had to». */
const REAL = grammar("factual");
/** «ensuring», «guaranteeing». */
const SECURING = grammar("securing");
/** So many words before a state, «to ensure that» says that it is striven for. */
const ASSURED = 12;
const ARTICLES = grammar("articles");

/** Whether a state is only striven for. «measures to ensure»: a purpose; «process of ratifying», «steps aimed at»: «of», «at» after a word of striving. */
export function isStriven(words: readonly Word[], [first]: WordRange, tones: readonly FoundTone[]): boolean {
  if (isPurpose(words, first) || isGerund(words, first) || isAssured(words, first) || isStrivenThat(words, first)) return true;
  return tones.some(({ kind, range: [, last] }) => {
    if (kind !== "towards" || last >= first || last < first - STRIVEN) return false;
    const between = words.slice(last + 1, first).map(({ form }) => form);
    if (opensAnew(between)) return false;
    return (JOINS.has(words[last]!.form) || between.slice(0, 2).some((form) => JOINS.has(form))) && !between.some((form) => BREAKS.has(form));
  });
}

/** «measures to domesticate them and the establishment of …»: «and the» opens a new thing, for which the striving before it does not hold. */
function opensAnew(between: readonly string[]): boolean {
  return between.some((form, i) => JOINING.has(form) && ARTICLES.has(between[i + 1] ?? ""));
}

/** «in order to ensure that reports were submitted», «ensuring that all are registered». */
function isAssured(words: readonly Word[], first: number): boolean {
  const from = Math.max(0, first - ASSURED);
  const that = words.slice(from, first).findLastIndex(({ form }) => form === "that") + from;
  const verb = words[that - 1];
  if (that < from || verb === undefined || words.slice(that, first).some(({ form }) => BREAKS.has(form) && form !== "that")) return false;
  return SECURING.has(verb.form) || (verb.form === "ensure" && words[that - 2]?.form === "to");
}

/** «(by) ensuring access», «enhancing political pluralism»: what is done in order that it be so. */
function isGerund(words: readonly Word[], first: number): boolean {
  return [words[first], words[first - 1], words[first - 2]].some((word) => word !== undefined && SECURING.has(word.form));
}

/** «to ensure», «to fully ensure», «to develop and adopt», and not «had to ensure», «able to obtain». */
function isPurpose(words: readonly Word[], first: number): boolean {
  const near = words[first - 1]?.form.endsWith("ly") ? first - 2 : first - 1;
  const at = JOINING.has(words[near]?.form ?? "") && words[near - 2]?.form === "to" ? near - 2 : near;
  return words[at]?.form === "to" && !REAL.has(words[at - 1]?.form ?? "");
}
