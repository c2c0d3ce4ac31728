import { answeredNumbers } from "../knowledge/documents/answered-numbers.js";
import type { Paragraph, UnDocument } from "../schema/document.js";
import { citationWords } from "./citations/citation-words.js";
import { expandRange } from "./citations/expand-range.js";
import { readNumberList } from "./citations/number-list.js";
import { headingsOf, referencesOf } from "./headings-of.js";
import { followedSymbol } from "./symbol/followed-symbol.js";

/** What `answers` hold in place of the symbol of concluding observations that the text does not name. */
const UNNAMED = "concluding-observations";
/** «10 (a): For ten years …», «Paragraph 20: …»: a paragraph that opens with what it answers. */
const ANSWERED = citationWords.headings.answered.map((word) => `[${word[0]!.toUpperCase()}${word[0]!}]${word.slice(1)} `).join("|");
const OPENING = new RegExp(String.raw`^\s*((?:${ANSWERED})?\d{1,3}(?:\s?\([a-z]\))?):\s`);
const FOLLOWS = /\bfollow-?\s?up\b.*\bconcluding observations\b/is;

/**
 * The recommendations and paragraphs that a paragraph says it answers: by the headings above it, and in a State's follow-up to concluding
 * observations by bare numbers too, in those headings or at its own beginning.
 *
 * @example answersOf(followUp, paragraph) // ["CCPR/C/UTO/CO/2#10 (a)"], below «Equality: No. 10», of «10 (a): A law was …»
 */
export function answersOf(document: UnDocument, paragraph: Paragraph): string[] {
  const references = referencesOf(document.sections, paragraph.section);
  const followed = followedBy(document);
  if (followed === null) return references;
  const above = headingsOf(document.sections, paragraph.section).flatMap((title) => numbersIn(answeredNumbers(title)));
  const own = numbersIn(OPENING.exec(paragraph.cut.text)?.[1]?.replace(/^\D+/, "") ?? null);
  const others = above.filter((number) => !own.some((other) => wholeOf(other) === wholeOf(number)));
  const named = [...own, ...others].map((number) => `${followed}#${number}`);
  return [...new Set([...references.filter((reference) => !reference.startsWith(BARE)), ...named])];
}

/** In a follow-up «Recommendation 20» is no recommendation of a review among States. */
const BARE = "recommendations#";

/** The concluding observations that a document follows up, or null for another document. */
function followedBy({ kind, symbol, title }: UnDocument): string | null {
  const followed = symbol === null ? null : followedSymbol(symbol);
  return followed ?? (kind === "replies" && symbol === null && FOLLOWS.test(title ?? "") ? UNNAMED : null);
}

function numbersIn(list: string | null): string[] {
  return list === null ? [] : readNumberList(list, 0).numbers.flatMap(expandRange);
}

/** «10» of «10 (a)». */
function wholeOf(number: string): string {
  return number.replace(/\s.*/s, "");
}
