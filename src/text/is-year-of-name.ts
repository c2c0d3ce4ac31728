import table from "../../data/year-words.json" with { type: "json" };
import { MONTHS } from "./quantities-tables.js";

const { beforeDate, laws, treaties } = table as Record<"beforeDate" | "laws" | "treaties", string[]>;
/** Words with a capital after which a year is a date and no part of a name. */
const BEFORE_DATE = new RegExp(String.raw`(?:${MONTHS}|${beforeDate.join("|")})\s+$`);
const LAW_OF = new RegExp(String.raw`\b(?:${laws.join("|")})\b[^.;]{0,40}\bof\s+(?:\d{1,2}\s+\p{Lu}\p{Ll}+\s+)?$`, "u");

const BEFORE_TREATY = new RegExp(String.raw`^\s+(?:\p{Lu}\p{L}+\s+){0,2}(?:${treaties.join("|")})\b`, "u");

/**
 * Whether a treaty is named by a year: «the 1951 Convention»; it tells when the treaty was made, not when a State did anything.
 *
 * @param end of the year in the sentence
 * @example isYearOfTreaty("the 1951 Convention", 8) // true
 */
export function isYearOfTreaty(sentence: string, end: number): boolean {
  return BEFORE_TREATY.test(sentence.slice(end));
}

/**
 * Whether a year is part of a name: «Business Roadmap 2020», «the 2020 Employment Roadmap», «the Labour Act 2017», «the Law of 2016».
 *
 * @param at where the year stands in the sentence
 * @example isYearOfName("the Vision 2035 was adopted", 11) // true
 */
export function isYearOfName(sentence: string, at: number): boolean {
  const before = sentence.slice(0, at);
  if (/^\s+\p{Lu}\p{Ll}+/u.test(sentence.slice(at + 4)) && /\bthe\s+$/i.test(before)) return true;
  return (/\p{Lu}[\p{L}()]{0,80}\s+(?:20\d\d[-–])?$/u.test(before) && !BEFORE_DATE.test(before)) || LAW_OF.test(before);
}
