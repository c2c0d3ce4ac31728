import type { Report } from "../../schema/report.js";
import type { Citation, Place } from "../../schema/source.js";
import { paragraphWords } from "../paragraph-words.js";
import { shorten } from "./shorten.js";

/** So many sources of a finding are named in a comment. */
const MOST_CITED = 3;

/** So many letters of a paragraph without number show which it is. */
const OPENING = 50;

/** «paras. 12, 14, 20», each once, in order of the text; those without number by their opening words. */
export function paragraphsWords(places: readonly Place[]): string {
  const inOrder = [...places].sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
  const numbers = [...new Set(inOrder.flatMap(({ paragraph }) => paragraph ?? []))];
  const others = [...new Set(inOrder.filter(({ paragraph }) => paragraph === null).map(openingWords))];
  return [...(numbers.length > 0 ? [`${numbers.length === 1 ? "para." : "paras."} ${numbers.join(", ")}`] : []), ...others]
    .filter((words) => words !== "")
    .join(", ");
}

function openingWords(place: Place): string {
  return place.quote === null ? paragraphWords(place) : `«${shorten(place.quote, OPENING)}»`;
}

/** Symbol of the document, or its name, and paragraph: «CCPR/C/UTO/CO/2, para. 12». */
export function placeWords(place: Place, { documents }: Report): string {
  const document = documents.find(({ id }) => id === place.document);
  return [document?.symbol ?? place.document, paragraphWords(place, document)].filter((part) => part !== "").join(", ");
}

/** What a finding itself refers to: «CCPR/C/UTO/CO/2, para. 12; A/HRC/38/4»; sources without a symbol and «see also» apart. */
export function citationWords(citations: readonly Citation[]): string {
  const named = citations.flatMap(({ symbol, paragraphs, weak }) =>
    symbol === null || weak ? [] : [`${symbol}${paragraphs.length === 0 ? "" : `, ${paragraphs.length === 1 ? "para." : "paras."} ${paragraphs.join(", ")}`}`],
  );
  return [...new Set(named)].slice(0, MOST_CITED).join("; ");
}
