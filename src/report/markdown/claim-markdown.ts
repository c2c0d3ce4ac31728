import type { Report } from "../../schema/report.js";
import type { Lookup } from "../rows/lookup.js";
import { placeOf } from "../rows/place-of.js";
import { quoteOf } from "../rows/quote-of.js";
import { untouchedPlaces } from "../untouched-places.js";
import { markdownText } from "./markdown-text.js";

/** Claims that a finding contradicts, and the places that none touches, as items of a list in Markdown. */
export function claimsMarkdown(report: Report, { documents }: Lookup): string[] {
  const contradicted = report.claims.filter(({ standing }) => standing === "contradicted");
  return [
    ...contradicted.map(
      ({ source, text, contradictedBy = [] }) =>
        `- **a finding contradicts it**, ${markdownText(placeOf(source, documents))}: ${markdownText(quoteOf(source, text))} (${markdownText(contradictedBy.join(", "))})`,
    ),
    ...untouchedPlaces(report).map(
      ({ document, paragraphs, places }) =>
        `- **no finding touches** ${paragraphs} ${paragraphs === 1 ? "paragraph" : "paragraphs"} of ${markdownText(document)}: ${markdownText(places)}`,
    ),
  ];
}
