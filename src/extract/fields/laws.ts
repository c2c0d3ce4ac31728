import table from "../../../data/laws.json" with { type: "json" };
import type { Law } from "../../schema/law.js";
import { isCapital } from "../../text/is-capital.js";
import type { Word } from "../../text/words.js";
import { articlesAfter, articlesBefore, articlesOfInitials } from "./law-articles.js";
import { lawName, type Worded } from "./law-name.js";

const lists = table as unknown as Record<"heads" | "alone" | "noLaw", string[]>;
const HEADS = new Set(lists.heads);
const ALONE = new Set(lists.alone);
const NO_LAW = new Set(lists.noLaw);
const NUMBER = /^\s*(?:\(?No\.?|№|N°)\s*([\d\p{Lu}][\p{L}\d/.-]*[\p{L}\d])/u;
const YEAR = /^,?\s*(?:of\s+)?((?:19|20)\d\d)\b/;
const DATE = /^\s+of\s+(\d{1,2}\s+\p{Lu}\p{Ll}+\s+\d{4}|\p{Lu}\p{Ll}+\s+\d{1,2},?\s+\d{4})/u;
const CHAPTER = /^,?\s*\(?Cap\.?\s*(\d+\w?)\)?/;

/**
 * The national laws that a text names: codes, acts, laws and bills by name, number, year, and article. «The Act» without a name
 * is none; a law of which several articles are named stands once for each.
 *
 * @param words of the text
 * @example findLaws("Section 5 of the Prisons Act 1964 …", words) // [{ name: "Prisons Act", number: null, year: "1964", article: "5", … }]
 */
export function findLaws(text: string, words: readonly Word[]): Law[] {
  const worded: Worded = { text, words };
  const laws: Law[] = [];
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    if (at < from || !HEADS.has(words[at]!.form) || !isCapital(text, words[at]!)) continue;
    const law = lawAt(worded, at, from);
    if (law === null) continue;
    from = law.next;
    laws.push(...withArticles(text, law));
  }
  return [...laws, ...lawsOfInitials(text, laws)];
}

interface NamedLaw {
  readonly name: string;
  readonly number: string | null;
  readonly year: string | null;
  readonly start: number;
  readonly end: number;
  /** The first word behind it. */
  readonly next: number;
}

function lawAt(worded: Worded, at: number, from: number): NamedLaw | null {
  const { text, words } = worded;
  const [first, last] = lawName(worded, at, from);
  const { start } = words[first]!;
  const end = words[last]!.end + (/^["”»]/.test(text.slice(words[last]!.end)) ? 1 : 0);
  const tail = tailOf(text.slice(end));
  const name = text.slice(start, end + tail.dateLength).replace(/["“”«»]/g, "");
  const isNamed = first < at || last > at || tail.length > 0 || ALONE.has(words[at]!.form);
  if (!isNamed || NO_LAW.has(name.toLowerCase())) return null;
  const behind = words.findIndex((word) => word.start >= end + tail.length);
  return { name, number: tail.number, year: tail.year, start, end: end + tail.length, next: behind === -1 ? words.length : behind };
}

/** What may follow a name: a date («of 26 June 2022»), or a chapter, a number, a year. */
function tailOf(rest: string): { number: string | null; year: string | null; length: number; dateLength: number } {
  const date = DATE.exec(rest)?.[0].length ?? 0;
  if (date > 0) return { number: null, year: null, length: date, dateLength: date };
  const chapter = CHAPTER.exec(rest)?.[0].length ?? 0;
  const number = NUMBER.exec(rest.slice(chapter));
  const before = chapter + (number?.[0].length ?? 0);
  const year = YEAR.exec(rest.slice(before));
  return { number: number?.[1] ?? null, year: year?.[1] ?? null, length: before + (year?.[0].length ?? 0), dateLength: 0 };
}

function withArticles(text: string, { name, number, year, start, end }: NamedLaw): Law[] {
  const before = articlesBefore(text, start);
  const named = before ?? articlesAfter(text, end);
  const words = text.slice(named?.start ?? start, named?.end ?? end);
  return named === null ? [{ name, number, year, article: null, words }] : named.articles.map((article) => ({ name, number, year, article, words }));
}

function lawsOfInitials(text: string, laws: readonly Law[]): Law[] {
  return articlesOfInitials(text)
    .filter(({ words }) => !laws.some((law) => law.words.includes(words)))
    .flatMap(({ name, articles, words }) => articles.map((article) => ({ name, number: null, year: null, article, words })));
}
