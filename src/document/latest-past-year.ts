import table from "../../data/head-words.json" with { type: "json" };
import { isYearOfName } from "../text/is-year-of-name.js";
import { splitSentences } from "../text/sentences.js";
import { tally } from "../text/tally.js";

const YEAR = /(?<![\d/.–-])(?:19|20)\d{2}(?![\d/]|-\d)/g;
const { terms, future, past, programmes } = table.dating;
/** Words of what is still to come: such a sentence does not say when it was written. */
const TERM = new RegExp(String.raw`\b(?:${terms.join("|")})\b`, "i");
const STILL_TO_COME = new RegExp(String.raw`\b(?:${future.join("|")})\b`, "i");
const PAST = new RegExp(String.raw`\b(?:${past.join("|")}|\p{L}{3,}ed)\b`, "iu");
const PROGRAMME = new RegExp(String.raw`^\s*(?:${programmes.join("|")}|–|-)`);
/** So many sentences must speak of a year as past: one or two may be slips. */
const ENOUGH = 3;

/**
 * The latest year of which at least three sentences speak as past: when a text without a date was written, or little later.
 *
 * @returns the year as text, or null
 */
export function latestPastYear(paragraphs: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of paragraphs)
    for (const [start, end] of splitSentences(text)) {
      const sentence = text.slice(start, end);
      if (!PAST.test(sentence) || STILL_TO_COME.test(sentence)) continue;
      for (const year of new Set(pastYears(sentence))) tally(counts, year);
    }
  const known = [...counts].filter(([, count]) => count >= ENOUGH).map(([year]) => year);
  return known.sort().at(-1) ?? null;
}

/** Years that are not named as a term or an aim («by 2025», «the 2030 Agenda»). */
function pastYears(sentence: string): string[] {
  return [...sentence.matchAll(YEAR)]
    .filter((found) => !isYearOfName(sentence, found.index))
    .filter(
      (found) => !TERM.test(sentence.slice(Math.max(0, found.index - 14), found.index)) && !PROGRAMME.test(sentence.slice(found.index + 4, found.index + 18)),
    )
    .map((found) => found[0]);
}
