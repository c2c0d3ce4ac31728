import { numbers } from "../../text/quantities-tables.js";
import { once } from "../../text/once.js";
import { pairsOf } from "../kinds/change/pairs.js";
import type { Mention } from "../read/mentions.js";
import { sentenceText } from "../read/scene.js";

/** The years a figure speaks of, both ends counted. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

const SPAN = /\b(?:over|in|within|during) (?:the |a )?(?:past |last |previous |preceding )?(?:period of )?(\d{1,2}|\p{L}+)[- ](?:years?|decades?)\b/iu;

/**
 * The years that a figure speaks of as the text says it: its own date, or an end of «from A to B over ten years», counted back from
 * the date of the document, which may be a year late.
 *
 * @returns null where the text gives no date
 * @example timeOf(mention of 40 in "rose from 40 to 90 over the past ten years") // in a report of 2020: { first: 2009, last: 2010 }
 */
export const timeOf: (mention: Mention) => Years | null = once(({ scene, figure }) => {
  if (figure.date !== null) return { first: yearIn(figure.date.from), last: yearIn(figure.date.to) };
  const written = scene.document.date === null ? Number.NaN : yearIn(scene.document.date);
  const pair = pairsOf(scene).find(({ from, to, by }) => by === "from-to" && (from === figure || to === figure));
  if (pair === undefined || Number.isNaN(written)) return null;
  const years = yearsIn(sentenceText(scene, figure.sentence));
  if (years === null) return null;
  const end = pair.to === figure ? written : written - years;
  return { first: end - 1, last: end };
});

function yearsIn(sentence: string): number | null {
  const found = SPAN.exec(sentence);
  const number = /^\d/.test(found?.[1] ?? "") ? Number(found?.[1]) : numbers[(found?.[1] ?? "").toLowerCase()];
  return number === undefined ? (/\b(?:past|last) decade\b/i.test(sentence) ? 10 : null) : number * (/decade/.test(found?.[0] ?? "") ? 10 : 1);
}

function yearIn(day: string): number {
  return Number(day.slice(0, 4));
}

/** Whether two figures speak of the same years, as far as the texts say: days and months are held against each other too. */
export function isOfOneTime(one: Mention, other: Mention): boolean {
  const [a, b] = [one.figure.date, other.figure.date];
  if (a !== null && b !== null) return a.from === b.from && a.to === b.to;
  const [first, second] = [timeOf(one), timeOf(other)];
  return (
    first !== null &&
    second !== null &&
    first.last - first.first < 2 &&
    second.last - second.first < 2 &&
    first.first <= second.last &&
    second.first <= first.last
  );
}
