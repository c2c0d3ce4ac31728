/** Words with a capital after which a year is a date and no part of a name. */
const BEFORE_DATE = /(?:January|February|March|April|May|June|July|August|September|October|November|December|In|Since|During|By|Of|Year|Until|From|To|Between|After|Before)\s+$/;
const LAW_OF = /\b(?:Law|Act|Code|Order|Decree|Regulations?|Rules|Ordinance|Resolution|Convention|Protocol|Constitution)\b[^.;]{0,40}\bof\s+(?:\d{1,2}\s+\p{Lu}\p{Ll}+\s+)?$/u;

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
