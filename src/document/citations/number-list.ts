import { matchAt } from "../../text/match-at.js";
/** «12», «125.42», «22 (b)», «45–46 (a)», «125.42–47», «28 to 31», «22 (b)–(d)»; one item of a list. */
const SUB = String.raw`(?:\s{0,3}\((?:[a-z]{1,5}|\d{1,2})\))`;
const NUMBER = String.raw`\d{1,5}(?:\.\d{1,3}){0,3}(?![\p{L}\d/%])`;
const DASH = String.raw`(?:\s{0,3}[-\u2010-\u2015\u2212]\s{0,40}|\s{1,40}to\s{1,40})`;
const ITEM = new RegExp(`${NUMBER}${SUB}{0,3}(?:${DASH}(?:${NUMBER}${SUB}{0,3}|${SUB}{1,3}))?`, "uy");

/** «(c)» in «22 (b) and (c)»: the number is that of the item before. */
const BARE_SUB = new RegExp(`${SUB}{1,3}`, "uy");
const BETWEEN = /\s{0,40}(?:,\s{0,40}(?:and\s{1,40})?|and\s{1,40}|&\s{0,40})/y;

/** A remark in brackets between numbers: «113.36 (Uruguay), 113.40 (Ghana)». */
const REMARK = /\s{0,3}\([A-Z][^()]{0,200}\)(?=\s{0,3}(?:,|and\b)\s{0,40}(?:and\s{1,40})?\d)/y;

/** Numbers read from a text, and where the reading ended. */
export interface NumberList {
  readonly numbers: readonly string[];
  readonly end: number;
}

/**
 * Reads the numbers that begin at `at`: paragraphs, pages, recommendations, as written but with hyphens and without blanks
 * around them. `numbers` is empty when none begins there.
 *
 * @example readNumberList("71, 84 and 112.", 0) // { numbers: ["71", "84", "112"], end: 14 }
 */
export function readNumberList(text: string, at: number): NumberList {
  const numbers: string[] = [];
  let end = at;
  for (let next = at; ;) {
    const item = matchAt(ITEM, text, next);
    const sub = item === null && numbers.length > 0 ? matchAt(BARE_SUB, text, next) : null;
    const found = item ?? sub;
    if (found === null) break;
    numbers.push(tidy(sub === null ? found[0] : `${withoutSub(numbers.at(-1) ?? "")} ${found[0].trim()}`));
    end = next + found[0].length;
    const after = end + (matchAt(REMARK, text, end)?.[0].length ?? 0);
    const between = matchAt(BETWEEN, text, after);
    if (between === null) break;
    next = after + between[0].length;
  }
  return { numbers, end };
}

function tidy(item: string): string {
  const dashed = item.replace(/(?<!\s)\s+to\s+/, "-").replace(/(?<!\s)\s*[-\u2010-\u2015\u2212]\s*/, "-");
  return dashed
    .replace(/(?<!\s)\s*\(/g, " (")
    .replace(/- \(/, "-(")
    .trim();
}

const withoutSub = (item: string): string => item.replace(/[\s-].*$/, "");
