import { isStopWord } from "./plain-word.js";
import {
  beforeCounts,
  BEHIND_LABELS,
  BEHIND_LISTED,
  compoundHeads,
  currencies,
  MONTHS,
  namesBefore,
  namesInRows,
  prefixes,
  withinNames,
} from "./quantities-tables.js";
import type { Word } from "./words.js";

const MONTH_AFTER = new RegExp(`^(?:st|nd|rd|th)?(?:\\s*[-–]\\s*\\d{1,2})?(?:\\s+of)?\\s+(?:${MONTHS})\\b`);
const MONTH_BEFORE = new RegExp(`(?:${MONTHS})\\s+(?:\\d{1,2}\\s*[-–]\\s*)?$`);
const LABELLED = new RegExp(`^\\s(?:${BEHIND_LABELS})\\b`);
const LISTED = new RegExp(`^\\s(?:${BEHIND_LISTED})\\b`);
/** Between the numbers of a row. */
const ROW = /^\)?(?:\s*\([\p{L}\p{N}]+\))*\s*(?:,|;|and|or|to|–|-|,? and)\s*$/u;

/**
 * Whether a number names and does not count: «article 7», «No. 501», «5 June 2022», «2019», «Goal 4», «COVID-19», «24/7».
 *
 * @param first index of the number's first word
 * @param last index of its last word
 * @param end where it ends in the text
 * @param previous end of the number named before it, or null
 */
export function isName(text: string, words: readonly Word[], first: number, last: number, end: number, previous: number | null): boolean {
  const start = words[first]!.start;
  const written = text.slice(start, end);
  if (isYear(text, words, first, end) || isLabel(text, start, end, written)) return true;
  if (isGlued(text, words, first, end, written)) return true;
  if (/^\s?(?:%|per ?cent\b)/.test(text.slice(end, end + 10))) return false;
  if (isNamedBefore(text, words, first)) return true;
  if (previous !== null && ROW.test(text.slice(previous, start)) && !countsNoun(text, words, last, end)) return true;
  if (MONTH_AFTER.test(text.slice(end, end + 30)) || (/^\d/.test(written) && MONTH_BEFORE.test(text.slice(Math.max(0, start - 20), start)))) return true;
  return written.toLowerCase() === "one" && !/^\s+(?:of|in|out)\b/.test(text.slice(end)) && !isListed(text, start, end);
}

/** «118.21 Continue …», and a note's number at the head of a paragraph: labels before a capital. */
function isLabel(text: string, start: number, end: number, written: string): boolean {
  if (/^\d{1,3}$/.test(written) && /^\.\s\p{Lu}/u.test(text.slice(end, end + 3)) && /(?:^|[.;)”"]\s)$/.test(text.slice(Math.max(0, start - 2), start)))
    return true;
  if (!/^\s\p{Lu}/u.test(text.slice(end, end + 2))) return false;
  return (
    /^\d{1,3}\.\d{1,3}$/.test(written) ||
    (/^\d{1,3}$/.test(written) && (start === 0 || (/[.;)”"]\s$/.test(text.slice(Math.max(0, start - 2), start)) && LABELLED.test(text.slice(end)))))
  );
}

/** «: one on grounds of sex, three on …»: in a list «one» counts. */
function isListed(text: string, start: number, end: number): boolean {
  if (/\d \p{L}+(?: \p{L}+)? and $/u.test(text.slice(Math.max(0, start - 40), start))) return true;
  return /(?:[:;(,]|\band)\s$/.test(text.slice(Math.max(0, start - 8), start)) && LISTED.test(text.slice(end, end + 14));
}

/** Whether a row of names goes on after this number: only after a plural («Nos. 2, 7, 15»). */
export function opensRow(words: readonly Word[], first: number): boolean {
  return namesInRows.has(words[first - 1]?.form ?? "") || namesInRows.has(words[first - 2]?.form ?? "");
}

/** A bare 19xx or 20xx is a year unless a hedge or «total of» stands before it and a noun after it. */
function isYear(text: string, words: readonly Word[], first: number, end: number): boolean {
  if (!/^(?:19|20)\d\d$/.test(text.slice(words[first]!.start, end))) return false;
  const before = words[first - 1]?.form ?? "";
  const counts = beforeCounts.has(before) && (before !== "of" || words[first - 2]?.form === "total");
  return !(counts && countsNoun(text, words, first, end));
}

/** «and 15 persons»: after a row of names a number with a noun counts again. */
function countsNoun(text: string, words: readonly Word[], last: number, end: number): boolean {
  const next = words[last + 1];
  return next !== undefined && /^\s\p{Ll}{3}/u.test(text.slice(end, end + 5)) && !isStopWord(next.form);
}

function isGlued(text: string, words: readonly Word[], first: number, end: number, written: string): boolean {
  const start = words[first]!.start;
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  if (/[/\p{L}]$/u.test(before) || /^[/:.]\d/.test(after) || /\d[:.]$/.test(before) || /^\/?\p{L}/u.test(after)) return true;
  if (
    /^\d{1,2}$/.test(written) &&
    /(?:^|[^\p{L}])\p{Lu}{2,}\s$/u.test(text.slice(Math.max(0, start - 12), start)) &&
    !currencies.has(words[first - 1]?.form ?? "")
  )
    return true;
  if (/[“"]$/.test(before) && /^[”"]/.test(after)) return true;
  if (/^-\p{Lu}/u.test(after) || (/^-\p{Ll}/u.test(after) && !isLooseAfter(words, first, written))) return true;
  return before.endsWith("-") && !isLooseBefore(text, words, first, end);
}

/** «26,081-related»: a dash badly set; «24-hour», «200-bed»: one word. */
function isLooseAfter(words: readonly Word[], first: number, written: string): boolean {
  const next = words[first + 1]?.form ?? "";
  return /^\d/.test(written) && !compoundHeads.has(next) && (written.includes(",") || Number(written) >= 100);
}

/** «jobs-2.7 thousand», «2011-13.7%»: a dash badly set; «COVID-19», «2011-12»: one name. */
function isLooseBefore(text: string, words: readonly Word[], first: number, end: number): boolean {
  const before = words[first - 1];
  if (before === undefined || prefixes.has(before.form)) return false;
  const written = text.slice(words[first]!.start, end);
  if (/^(?:19|20)\d\d$/.test(before.form)) return !/^\d{2}$/.test(written) || text[end] === "%";
  if (/\d/.test(before.form)) return /[.,%]/.test(text.slice(words[first]!.start, end + 1)) || text[end] === " ";
  return before.form.length > 2 && /^\p{Ll}/u.test(text.slice(before.start)) && /^(?:%|\s\p{Ll})/u.test(text.slice(end));
}

function isNamedBefore(text: string, words: readonly Word[], first: number): boolean {
  if (/[^\s.]/.test(text.slice(words[first - 1]?.end ?? 0, words[first]!.start).replace(/[“(]$/, ""))) return false;
  const one = words[first - 1]?.form ?? "";
  const two = words[first - 2]?.form ?? "";
  return namesBefore.has(one) || (namesBefore.has(two) && (withinNames.has(one) || /^\d+$/.test(one)));
}
