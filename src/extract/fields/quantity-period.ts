import type { TextDate } from "../../text/dates.js";
import type { TextQuantity } from "../../text/quantities.js";
import { BEFORE_AGES } from "../../text/quantities-tables.js";

/** So many characters behind a figure its date stands. */
const NEAR = 60;
/** So many characters before a figure tell that it is an age or a denominator. */
const LOOK = 40;
/** Ages and denominators have no period: «aged 15 to 19», «per 1,000 births». */
const TIMELESS = new RegExp(`\\b(?:(?:${BEFORE_AGES})(?: from| between)?\\s+(?:\\(?\\d+\\)?\\s*(?:to|and|[-–])\\s*)?|per\\s+)$`, "i");
/** Lengths of time have none either: «16 days of activism». */
const LENGTHS: ReadonlySet<string | null> = new Set(["day", "hour", "week", "minute"]);

/**
 * When a quantity holds: by the date that follows it («12 cases in 2016»), else by the one before («In 2016, there were 12 cases»).
 *
 * @param others all quantities of the text, so that each gets the date of its own
 * @returns a year, month, day, or two of them parted by a slash; null where no date tells
 * @example periodOf("12 cases in 2016", quantity, [quantity], findDates("12 cases in 2016")) // "2016"
 */
export function periodOf(text: string, quantity: TextQuantity, others: readonly TextQuantity[], dates: readonly TextDate[]): string | null {
  if (LENGTHS.has(quantity.unit) || TIMELESS.test(text.slice(Math.max(0, quantity.start - LOOK), quantity.start))) return null;
  const told = dates.filter(({ exists, naming }) => exists && !naming);
  const next = others.find(({ start }) => start >= quantity.end)?.start ?? Infinity;
  const behind = told.find(
    ({ start }) => start >= quantity.end && start - quantity.end <= NEAR && start < next && !/[;.:]\s/.test(text.slice(quantity.end, start)),
  );
  const before = told.filter(({ end }) => end <= quantity.start && !/[;:]\s/.test(text.slice(end, quantity.start))).at(-1);
  const date = behind ?? before;
  return date === undefined ? null : writtenDate(date);
}

/** A date at the precision it was given: «2016», «2016-05», «2016-05-03», «2013/2018». */
export function writtenDate({ from, to, precision }: Pick<TextDate, "from" | "to" | "precision">): string {
  if (precision === "day") return from;
  if (precision === "month") return from.slice(0, 7);
  const years = [from.slice(0, 4), to.slice(0, 4)] as const;
  return years[0] === years[1] ? years[0] : years.join("/");
}
