import type { Quantity } from "../schema/assertion.js";
import { findDates, type TextDate } from "../text/dates.js";
import { findQuantities, type TextQuantity } from "../text/quantities.js";
import type { Word } from "../text/words.js";

/** «41 per 1,000 live births»: between a number and what it is told for. */
const PER = /^[^.;]{0,40}\bper\s+$/;
/** A rate is told for a round number: 100, 1,000, 100,000. */
const ROUND = /^10{2,6}$/;
/** So far from a figure, in letters, a year is that of the figure where the text names several. */
const NEAR = 40;
/** A year mostly follows its figure: one before it must stand so many times nearer. */
const BEHIND_RATHER = 4;

/**
 * The quantities of a text with what they count, for what («per 100000») and for when.
 *
 * @example toldQuantities("41 per 1,000 live births in 2015", words)[0] // { value: 41, unit: "per 1000", of: "liv birth", period: "2015", … }
 */
export function toldQuantities(text: string, words: readonly Word[]): Quantity[] {
  const found = findQuantities(text, words);
  if (found.length === 0) return [];
  const dates = findDates(text).filter(({ exists, naming, precision }) => exists && !naming && precision !== "period");
  return found.flatMap((quantity, at) => (isBase(text, found, at) ? [] : [told(quantity, isBase(text, found, at + 1) ? found[at + 1]! : null, dates)]));
}

/** Whether a number only tells what the one before it is told for. */
function isBase(text: string, found: readonly TextQuantity[], at: number): boolean {
  const [before, here] = [found[at - 1], found[at]];
  return before !== undefined && here !== undefined && ROUND.test(String(here.value)) && PER.test(text.slice(before.end, here.start));
}

function told({ value, unit, comparison, of, words, start, end }: TextQuantity, base: TextQuantity | null, dates: readonly TextDate[]): Quantity {
  const period = yearOf(dates, start, end);
  return base === null ? { value, unit, comparison, of, period, words } : { value, unit: `per ${base.value}`, comparison, of: base.of, period, words };
}

/** The one year that the text names, or the one beside the figure. */
function yearOf(dates: readonly TextDate[], start: number, end: number): string | null {
  const years = new Set(dates.map(({ to }) => to.slice(0, 4)));
  if (years.size === 1) return [...years][0]!;
  const far = (date: TextDate) => (date.start >= end ? date.start - end : (start - date.end) * BEHIND_RATHER);
  const nearest = [...dates].sort((a, b) => far(a) - far(b))[0];
  return nearest !== undefined && far(nearest) <= NEAR ? nearest.to.slice(0, 4) : null;
}
