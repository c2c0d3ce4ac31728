import table from "../../data/hedges.json" with { type: "json" };
import { isStopWord } from "./plain-word.js";
import { wordsOf, type Word } from "./words.js";

/** How a figure is hedged: «over 300» is more than 300. */
export type Comparison = "exactly" | "about" | "at-least" | "at-most" | "more-than" | "less-than";

/** A number in a text and what it counts. */
export interface TextQuantity {
  readonly value: number;
  readonly unit: string | null;
  readonly comparison: Comparison;
  /** The words counted («criminal cases»), lemmas joined by blanks, or null. */
  readonly of: string | null;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

interface Tables {
  readonly hedges: readonly { comparison: Comparison; words: readonly string[] }[];
  readonly numbers: Readonly<Record<string, number>>;
  readonly multipliers: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, string>>;
  readonly namesBefore: readonly string[];
}

const { hedges, numbers, multipliers, units, namesBefore } = table as Tables;
const named = new Set(namesBefore);
const hedgeForms = hedges.flatMap(({ comparison, words }) => words.map((phrase) => ({ comparison, forms: phrase.split(" ") }))).sort((a, b) => b.forms.length - a.forms.length);
/** So many words after a number are taken for what it counts. */
const COUNTED = 3;

/**
 * The quantities of a sentence: figures and small numbers in words, with unit, hedge and what they count. Years, dates,
 * numbers of articles, paragraphs and laws are none.
 *
 * @param text the sentence
 * @example findQuantities("over 300 criminal cases")[0] // { value: 300, comparison: "more-than", of: "criminal case", … }
 */
export function findQuantities(text: string, words: readonly Word[] = wordsOf(text)): TextQuantity[] {
  const found: TextQuantity[] = [];
  for (let i = 0; i < words.length; i++) {
    const value = valueOf(words[i]!);
    if (value === null || isName(text, words, i)) continue;
    const times = multipliers[words[i + 1]?.form ?? ""];
    const last = times === undefined ? i : i + 1;
    const unit = unitAfter(text, words, last);
    found.push({
      value: times === undefined ? value : value * times,
      unit: unit?.unit ?? null,
      comparison: hedgeBefore(words, i),
      of: countedAfter(words, last + (unit?.words ?? 0)),
      words: text.slice(words[i]!.start, words[last]!.end),
      start: words[i]!.start,
      end: words[last]!.end,
    });
  }
  return found;
}

function valueOf(word: Word): number | null {
  if (/^\d+(?:\.\d+)?$/.test(word.form)) return Number(word.form);
  return numbers[word.form] ?? null;
}

/** «article 7», «No. 501», «5 June 2022», «2019», «Goal 4»: a number that names and does not count. */
function isName(text: string, words: readonly Word[], i: number): boolean {
  const { form, start, end } = words[i]!;
  if (/^(?:19|20)\d\d$/.test(form)) return true;
  if (/[\p{L}/-]$/u.test(text.slice(0, start)) || /^[/-]?\p{L}/u.test(text.slice(end, end + 2))) return true;
  if (named.has(words[i - 1]?.form ?? "") || (named.has(words[i - 2]?.form ?? "") && /^(?:\d+|and|to)$/.test(words[i - 1]!.form))) return true;
  return /^(?:\s+of)?\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(text.slice(end)) || /(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+$/.test(text.slice(0, start)) || (form === "one" && !/^\s+(?:of|in|out)\b/.test(text.slice(end)));
}

function hedgeBefore(words: readonly Word[], i: number): Comparison {
  const fits = hedgeForms.find(({ forms }) => forms.every((form, at) => words[i - forms.length + at]?.form === form));
  return fits?.comparison ?? "exactly";
}

function unitAfter(text: string, words: readonly Word[], i: number): { unit: string; words: number } | null {
  if (text[words[i]!.end] === "%") return { unit: "%", words: 0 };
  for (const length of [2, 1]) {
    const phrase = words.slice(i + 1, i + 1 + length).map((word) => word.form).join(" ");
    const unit = units[phrase];
    if (unit !== undefined) return { unit, words: length };
  }
  return null;
}

function countedAfter(words: readonly Word[], i: number): string | null {
  const counted: string[] = [];
  for (const word of words.slice(i + 1, i + 1 + COUNTED + 2)) {
    if (/^\d/.test(word.form)) break;
    if (isStopWord(word.form)) {
      if (counted.length > 0) break;
      continue;
    }
    counted.push(word.lemma);
    if (counted.length === COUNTED) break;
  }
  return counted.length === 0 ? null : counted.join(" ");
}
