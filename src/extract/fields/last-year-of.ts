import table from "../../../data/year-words.json" with { type: "json" };
import { findDates } from "../../text/dates.js";

/** Small words before a date that say that what is told ended with it, or before it began. */
const ENDS: ReadonlySet<string> = new Set(table.overCues);
const BEFORE = "before";
/** «Since then», «has since been»: what is told goes on. */
const GOES_ON = /\bsince\b/i;

/**
 * The last year that a statement holds for, where all dates that it names are of a time that is over.
 *
 * @returns null where it names none, or goes on from one («since 1998», «from 2015»)
 * @example lastYearOf("Before 2010 no cases were known.") // 2009
 */
export function lastYearOf(text: string): number | null {
  if (GOES_ON.test(text)) return null;
  const dates = findDates(text).filter(({ exists, naming }) => exists && !naming);
  if (dates.length === 0) return null;
  const years = dates.map(({ to, cue, precision }) =>
    cue === BEFORE ? Number(to.slice(0, 4)) - 1 : precision === "period" || (cue !== null && ENDS.has(cue)) ? Number(to.slice(0, 4)) : null,
  );
  return years.every((year) => year !== null) ? Math.max(...(years as number[])) : null;
}
