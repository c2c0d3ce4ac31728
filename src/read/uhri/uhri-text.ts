import { BEHIND_HANGING_HYPHEN, hyphenated } from "../../knowledge/documents/uhri-labels.js";
import { htmlToText } from "../html-fragment.js";

/** The text of a record of the Universal Human Rights Index, and what stands before it in the same field. */
export interface UhriText {
  /** The words without heading and number; split words joined. */
  readonly text: string;
  /** The same as written. */
  readonly quote: string;
  /** The printed number, «12», «125.42», «27 (b)»; the export has no field for it. */
  readonly paragraph: string | null;
  readonly heading: string | null;
  readonly splitWords: number;
}

const NUMBER = /^(\d{1,3}\.\d{1,3}(?=[\s.]+[\p{Lu}"“«‘([])|\d{1,3}(?=\.(?!\d)))\.?\s*(\([a-z]{1,4}\))?\s*(?=[\p{L}"“«‘([])/u;
/** A heading stands in a line of its own, or before the number, and does not end like a sentence. */
const HEADING_LINE = /^([^\n]{2,160}[^\n.;:!?])\n\s*(?=\S)/;
const HEADING_BEFORE_NUMBER = /^(\p{Lu}[^\n.;:!?\d]{2,160}?) ?\n? ?(?=\d{1,3}\.\s?\p{Lu})/u;
/** «develop- ment»; not «short- and long-term». */
const SPLIT_WORD = new RegExp(`(?<!\\p{Ll})(\\p{Ll}{2,})- (?!(?:${BEHIND_HANGING_HYPHEN})\\b)(\\p{Ll}{2,})`, "gu");

/**
 * Reads the field `Text` of a record: HTML gone, leading heading and paragraph number read out of it.
 *
 * @example readUhriText("<p>Business and human rights</p><p>12.The Committee regrets …</p>").paragraph // "12"
 */
export function readUhriText(html: string): UhriText {
  let rest = htmlToText(html);
  const heading = (HEADING_BEFORE_NUMBER.exec(rest) ?? headingLine(rest))?.[0] ?? "";
  rest = rest.slice(heading.length).trimStart();
  const number = NUMBER.exec(rest);
  const quote = rest
    .slice(number?.[0].length ?? 0)
    .replace(/\s+/g, " ")
    .trim();
  let splitWords = 0;
  const text = quote.replace(SPLIT_WORD, (_, before: string, after: string) => {
    splitWords++;
    return hyphenated.has(before) ? `${before}-${after}` : before + after;
  });
  const paragraph = number === null ? null : number[1]! + (number[2] === undefined ? "" : ` ${number[2]}`);
  return { text, quote, paragraph, heading: heading.replace(/\s+/g, " ").trim() || null, splitWords };
}

/** A first line is a heading only if a paragraph follows that is longer than it. */
function headingLine(text: string): RegExpExecArray | null {
  const found = HEADING_LINE.exec(text);
  if (found === null || /^\d/.test(found[0])) return null;
  return text.length - found[0].length > found[0].length && /^\p{Lu}/u.test(found[0]) && found[0].length < 120 ? found : null;
}
