import { bodyById } from "../../knowledge/bodies.js";
import type { Finding } from "../../schema/assertion.js";
import type { Report } from "../../schema/report.js";
import type { Citation, Place } from "../../schema/source.js";

const MOST_NAMES = 2;

/** «para. 12»; without a number «line 40»; empty where neither is known. */
export function paragraphWords({ paragraph, line }: Place): string {
  return paragraph !== null ? `para. ${paragraph}` : line !== null ? `line ${line}` : "";
}

/** Symbol of the document, or its name, and paragraph: «CCPR/C/UTO/CO/2, para. 12». */
export function placeWords(place: Place, { documents }: Report): string {
  const symbol = documents.find(({ id }) => id === place.document)?.symbol ?? place.document;
  return [symbol, paragraphWords(place)].filter((part) => part !== "").join(", ");
}

/** «recommendation of the Human Rights Committee». */
export function speechWords({ act, speakers = [] }: Finding): string {
  const names = speakers.map((id) => bodyById(id)?.name ?? id);
  const named = names.slice(0, MOST_NAMES).join(", ");
  return named === "" ? act : `${act}: ${named}${names.length > MOST_NAMES ? " and others" : ""}`;
}

/** What a finding itself refers to: «CCPR/C/UTO/CO/2, para. 12; A/HRC/38/4»; sources without a symbol and «see also» apart. */
export function citationWords(citations: readonly Citation[]): string {
  const named = citations.flatMap(({ symbol, paragraphs, weak }) => (symbol === null || weak ? [] : [`${symbol}${paragraphs.length === 0 ? "" : `, para. ${paragraphs.join(", ")}`}`]));
  return [...new Set(named)].slice(0, MOST_NAMES + 1).join("; ");
}
