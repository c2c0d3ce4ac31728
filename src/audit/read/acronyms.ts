import type { UnDocument } from "../../schema/document.js";
import { once } from "../../text/once.js";
import { isStopWord } from "../../text/plain-word.js";
import { type Word, wordsOf } from "../../text/words.js";

/** Shorter ones have the initials of too many phrases. */
const LEAST = 3;
const MOST = 6;
/** A phrase that stands so often, or that is written with capitals, is a name. */
const OFTEN = 2;

/**
 * The acronyms of a document with the lemmas of the names that they stand for: phrases that have these initials and stand in it
 * with capitals or more than once.
 *
 * @example acronymsOf(document of "The Water Quality Board was set up. The WQB has five members.").get("wqb") // ["water", "quality", "board"]
 */
export const acronymsOf: (document: UnDocument) => ReadonlyMap<string, readonly string[]> = once((document) => {
  const wanted = new Set([...document.text.matchAll(/(?<![\p{L}\d])(\p{Lu}{3,6})s?(?![\p{L}\d])/gu)].map(([, acronym = ""]) => acronym.toLowerCase()));
  const phrases = new Map<string, Map<string, number>>();
  if (wanted.size === 0) return new Map();
  for (const { cut } of document.paragraphs) for (const [acronym, phrase, weight] of phrasesOf(cut.text, wanted)) count(phrases, acronym, phrase, weight);
  return new Map(
    [...phrases].flatMap(([acronym, counts]) => {
      const [phrase, times] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ["", 0];
      return times < OFTEN ? [] : [[acronym, phrase.split(" ")] as const];
    }),
  );
});

function* phrasesOf(text: string, wanted: ReadonlySet<string>): Generator<readonly [string, string, number]> {
  const words = wordsOf(text).filter(({ form }) => !isStopWord(form) && !/^\d/.test(form));
  const initials = words.map(({ form }) => form[0]).join("");
  for (let i = 0; i < words.length; i++) {
    for (let length = LEAST; length <= MOST && i + length <= words.length; length++) {
      const acronym = initials.slice(i, i + length);
      if (!wanted.has(acronym)) continue;
      const row = words.slice(i, i + length);
      if (!/[,;:.()]/.test(text.slice(row[0]!.end, row.at(-1)!.start))) yield [acronym, row.map(({ lemma }) => lemma).join(" "), isName(text, row) ? OFTEN : 1];
    }
  }
}

function isName(text: string, row: readonly Word[]): boolean {
  return row.every(({ start }) => /\p{Lu}/u.test(text[start]!));
}

function count(phrases: Map<string, Map<string, number>>, acronym: string, phrase: string, weight: number): void {
  const counts = phrases.get(acronym) ?? new Map<string, number>();
  counts.set(phrase, (counts.get(phrase) ?? 0) + weight);
  phrases.set(acronym, counts);
}
