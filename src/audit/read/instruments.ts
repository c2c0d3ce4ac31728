import { isStopWord } from "../../text/plain-word.js";
import { remembered } from "../../text/remembered.js";
import { wordsOf } from "../../text/words.js";
import { genericLemmas, linking, types } from "./event-tables.js";

/** A named law, treaty, plan or body. */
export interface Instrument {
  readonly name: string;
  /** Its words without order and grammar: two wordings of one name meet. */
  readonly key: string;
  /** The lemma of its kind: «convention», «plan». */
  readonly type: string;
  /** Whether the name has words enough to be of one thing only: «Social Code» has not. */
  readonly distinct: boolean;
  readonly start: number;
  readonly end: number;
}

/** No word is longer. */
const CAPITAL = "[\\p{Lu}][\\p{L}’'-]{0,60}";
const LINK = `(?:${linking.join("|")})`;
const TYPE = `(?:${types.join("|")})`;
/** Capitalised words before the kind («Victims Compensation Fund Law»), and what it is about after it. */
const NAME = new RegExp(
  `(?:(?<![.!?] )(?<!^)${CAPITAL} (?:(?:of|and|for|with|against) )?){0,6}(?:[“"]${CAPITAL}[”"] )?\\b${TYPE}\\b(?: (?:[“"](?=${CAPITAL}))?(?:${LINK} ){0,3}${CAPITAL}[”"]?(?:,(?= ${CAPITAL} or ))?){0,16}`,
  "gu",
);
const NEXT = new RegExp(`,? and (?:the |its )?(?=(?:${CAPITAL} )?${TYPE}\\b)`, "u");

/**
 * The named instruments of a text; a row («the Convention … and the Protocol …») is taken apart. A name of one word names nothing
 * in particular and is left out.
 *
 * @example findInstruments("It ratified the Convention on Road Safety.")[0]?.name // "Convention on Road Safety"
 */
export const findInstruments: (text: string) => readonly Instrument[] = remembered((text) =>
  [...text.matchAll(NAME)].flatMap(({ index, 0: name }) =>
    parted(name, index).flatMap((part) => instrumentOf(withTail(text, part.name, part.start), part.start) ?? []),
  ),
);

/** «Optional Protocol to the Convention … on a communications procedure»: what a protocol is about stands in small letters. */
function withTail(text: string, name: string, start: number): string {
  if (!/\bProtocol\b/.test(name)) return name;
  return name + (/^,? (?:on|aiming at) (?:the |a )?\p{Ll}+(?: \p{Ll}+){0,2}/u.exec(text.slice(start + name.length))?.[0] ?? "");
}

function parted(name: string, start: number): { name: string; start: number }[] {
  const next = NEXT.exec(name);
  if (next === null || next.index === 0) return [{ name, start }];
  const from = next.index + next[0].length;
  return [{ name: name.slice(0, next.index), start }, ...parted(name.slice(from), start + from)];
}

function instrumentOf(name: string, start: number): Instrument | null {
  const words = wordsOf(name);
  const type = words.find(({ start: at, end }) => types.includes(name.slice(at, end)));
  const lemmas = words
    .filter(({ form, lemma }) => !isStopWord(form) && !linking.includes(form) && !genericLemmas.has(lemma) && !/^\d/.test(form))
    .map(({ lemma }) => lemma.replace(/^programm$/, "program"));
  const key = [...new Set(lemmas)].sort().join(" ");
  if (type === undefined || new Set(lemmas).size < 2) return null;
  return { name, key, type: type.lemma.replace(/^programm$/, "program"), distinct: new Set(lemmas).size > 2, start, end: start + name.length };
}
