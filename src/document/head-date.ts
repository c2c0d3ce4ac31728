import { findDates } from "../text/dates.js";

/** «28/12/92»: how the database of the treaty bodies dated its documents before 2005. */
const SHORT_DATE = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:19|20)?\d\d)(?![\d/])/;

/** The first day that a title page names; where none of them exists, the first as the database wrote it. */
export function dateOf(head: string): string | null {
  const page = head.replace(/\s+/g, " ").replace(/^.*?Distr\.: ?\p{L}+/u, "");
  const capitals = page.replace(/\b\p{Lu}{3,}\b/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
  return findDates(capitals).find(({ precision, exists }) => precision === "day" && exists)?.from ?? shortDateOf(page);
}

/** Two figures are a year of the last century from 50 on. */
function shortDateOf(page: string): string | null {
  const found = SHORT_DATE.exec(page);
  if (found === null) return null;
  const [, day, month, year] = found;
  const whole = year!.length === 4 ? year! : `${Number(year) >= 50 ? "19" : "20"}${year!}`;
  return Number(month) > 12 || Number(day) > 31 ? null : `${whole}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}`;
}
