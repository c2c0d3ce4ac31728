import type { Quantity } from "../../schema/quantity.js";
import { findDates } from "../../text/dates.js";
import { findQuantities, type TextQuantity } from "../../text/quantities.js";
import type { Word } from "../../text/words.js";
import { periodOf } from "./quantity-period.js";

/** «41 per 1,000 live births»: between a number and what it is told for. */
const PER = /^[^.;]{0,40}\bper\s+$/;
/** A rate is told for a round number: 100, 1,000, 100,000. */
const ROUND = /^10{2,6}$/;
/**
 * The quantities of a text with what they count, for what («per 100000») and for when.
 *
 * @example toldQuantities("41 per 1,000 live births in 2015", words)[0] // { value: 41, unit: "per 1000", of: "liv birth", period: "2015", … }
 */
export function toldQuantities(text: string, words: readonly Word[]): Quantity[] {
  const found = findQuantities(text, words);
  if (found.length === 0) return [];
  const dates = findDates(text);
  const figures = found.filter((_, at) => !isBase(text, found, at));
  return found.flatMap((quantity, at) => {
    if (!figures.includes(quantity)) return [];
    const base = isBase(text, found, at + 1) ? found[at + 1]! : null;
    return [
      { ...told(quantity, base), period: periodOf(text, base === null ? quantity : { ...quantity, end: base.end }, figures, dates), words: quantity.words },
    ];
  });
}

/** Whether a number only tells what the one before it is told for. */
function isBase(text: string, found: readonly TextQuantity[], at: number): boolean {
  const [before, here] = [found[at - 1], found[at]];
  return before !== undefined && here !== undefined && ROUND.test(String(here.value)) && PER.test(text.slice(before.end, here.start));
}

function told({ value, unit, comparison, of }: TextQuantity, base: TextQuantity | null): Pick<Quantity, "value" | "unit" | "comparison" | "of"> {
  return base === null ? { value, unit, comparison, of } : { value, unit: `per ${base.value}`, comparison, of: base.of };
}
