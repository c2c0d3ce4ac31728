import { matchAt } from "../../text/match-at.js";
import { anyOf, citationWords } from "./citation-words.js";
import { readNumberList } from "./number-list.js";

const WORDS = anyOf([...citationWords.paragraph, ...citationWords.page]);
const RECOMMENDATION = String.raw`(?:(?:\p{Ll}{1,12}\s{1,40})?(?:${anyOf(citationWords.recommendation)})\b\.?\s{1,40})`;
/** What may stand between a source and its paragraphs: the bracket that closes around a symbol, a year in brackets. */
const AFTER_SOURCE = String.raw`(?:\s{0,3}\((?:19|20)\d\d\)|\))?(?:\s{0,3}[,(])?\s{0,40}`;
const OPENING = new RegExp(
  String.raw`${AFTER_SOURCE}(?:(?:and|at)\s{1,3})?((?:\b(?:${WORDS})(?!\p{L})\.?,?|${anyOf(citationWords.paragraphSigns)})\s{0,40})${RECOMMENDATION}?(?=\d)`,
  "iuy",
);
const PAGE = new RegExp(String.raw`^(?:${anyOf(citationWords.page)})(?!\p{L})`, "iu");

/** «A/HRC/27/11, 113.18», «(113.12 …)», «, recommendations 113.1»: a number with a point needs no «paras.» before it. */
const BARE = new RegExp(String.raw`\s{0,3}[,(]\s{0,40}${RECOMMENDATION}?(?=\d{1,3}\.\d)`, "uy");

/** The places inside a source that a citation points to, and where the reading ended. */
export interface Pinpoint {
  readonly paragraphs: readonly string[];
  readonly pages: readonly string[];
  readonly end: number;
}

/**
 * Reads `para.`, `paras.`, `p.`, `pp.` and the numbers after them, from `at` on: one after the other, several times.
 *
 * @example readPinpoint("Ibid., paras. 3 (a) and 4.", 5) // { paragraphs: ["3 (a)", "4"], pages: [], end: 25 }
 */
export function readPinpoint(text: string, at: number): Pinpoint {
  const paragraphs: string[] = [];
  const pages: string[] = [];
  let end = at;
  for (let opening = openingAt(text, end); opening !== null; opening = openingAt(text, end)) {
    const list = readNumberList(text, opening.end);
    if (list.numbers.length === 0) break;
    for (const number of list.numbers) (opening.page ? pages : paragraphs).push(number);
    end = list.end;
  }
  return { paragraphs, pages, end };
}

function openingAt(text: string, at: number): { page: boolean; end: number } | null {
  const worded = matchAt(OPENING, text, at);
  if (worded !== null) return { page: PAGE.test(worded[1] ?? ""), end: at + worded[0].length };
  const bare = matchAt(BARE, text, at);
  return bare === null ? null : { page: false, end: at + bare[0].length };
}
