import table from "../../../data/laws.json" with { type: "json" };
import { isCapital } from "../../text/is-capital.js";
import type { Word } from "../../text/words.js";

const lists = table as unknown as Record<"joining" | "opening" | "endingSubject", string[]>;
const JOINING = new Set(lists.joining);
const OPENING = new Set(lists.opening);
const ENDING = new Set(lists.endingSubject);
/** A subject in small letters («Law on the protection of …») is taken up to so many words. */
const LONGEST_SUBJECT = 10;

/** «chapter III of the Constitution»: a number is no part of the name. */
const ROMAN = /^[ivx]+$/;

/** A text with its words. */
export interface Worded {
  readonly text: string;
  readonly words: readonly Word[];
}

/**
 * The first and last word of a law's name, from the word that heads it: back over «Offences against the Person **Act**», on
 * over «**Code** of Criminal Procedure», «**Law** on the rights of the child».
 *
 * @param at the head
 * @param from words before it belong to another name
 */
export function lawName(worded: Worded, at: number, from: number): readonly [first: number, last: number] {
  return [firstOf(worded, at, from), lastOf(worded, at)];
}

function firstOf(worded: Worded, at: number, from: number): number {
  const { words } = worded;
  let first = at;
  for (let i = at - 1; i >= from && joinsNext(worded, i); i--) {
    if (isCapital(worded.text, worded.words[i]!)) first = i;
    else if (!JOINING.has(words[i]!.form)) break;
  }
  while (first < at && (OPENING.has(words[first]!.form) || ROMAN.test(words[first]!.form))) first++;
  return first;
}

function lastOf(worded: Worded, at: number): number {
  const { words } = worded;
  const next = words[at + 1]?.form;
  if (next !== "on" && next !== "of") return at;
  if (!/^\s["“«]?$/.test(gapBehind(worded, at)) || words[at + 2] === undefined) return at;
  const small = !isCapital(worded.text, worded.words[at + 2]!);
  if (next === "of" && (small || isDate(worded, at + 2))) return at;
  return small ? lastOfSmall(worded, at) : lastOfCapitals(worded, at);
}

/** «Code of Civil Procedure»: capitals, with joining words between them. */
function lastOfCapitals(worded: Worded, at: number): number {
  let last = at;
  for (let i = at + 2; i < worded.words.length && i <= at + LONGEST_SUBJECT; i++) {
    if (i > at + 2 && !joinsNext(worded, i - 1)) break;
    if (isCapital(worded.text, worded.words[i]!)) last = i;
    else if (!JOINING.has(worded.words[i]!.form)) break;
  }
  return last;
}

/** «Law on the protection of victims»: up to the verb. */
function lastOfSmall(worded: Worded, at: number): number {
  let last = at;
  for (let i = at + 2; i < worded.words.length && i <= at + LONGEST_SUBJECT; i++) {
    const { form } = worded.words[i]!;
    if (i > at + 2 && (!joinsNext(worded, i - 1) || ENDING.has(form))) break;
    if (!JOINING.has(form)) last = i;
  }
  return last;
}

function isDate({ text, words }: Worded, at: number): boolean {
  return /^\s+\d/.test(text.slice(words[at]!.end));
}

/** Whether nothing but a blank, bracket, hyphen or apostrophe stands between a word and the next. */
function joinsNext(worded: Worded, at: number): boolean {
  return /^[\s()'’-]{0,3}(?:s\s)?$/.test(gapBehind(worded, at));
}

function gapBehind({ text, words }: Worded, at: number): string {
  return text.slice(words[at]!.end, words[at + 1]?.start ?? text.length);
}
