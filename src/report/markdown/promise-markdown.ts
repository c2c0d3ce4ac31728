import type { PromiseOfState } from "../../schema/promise.js";
import type { Report } from "../../schema/report.js";
import { fateIn, fateWords } from "../promise-words.js";
import { promisesShown } from "../promises-shown.js";
import type { Lookup } from "../rows/lookup.js";
import { nameOf, placeOf } from "../rows/place-of.js";
import { quoteOf } from "../rows/quote-of.js";
import { markdownText } from "./markdown-text.js";

/** Promises as items of a list in Markdown, what changed and what is still owed first; of those not found again the first, and the places of all. */
export function promisesMarkdown(report: Report, lookup: Lookup): string[] {
  const { quoted, silent } = promisesShown(report);
  return [
    ...quoted.map((promise) => promiseItem(promise, lookup)),
    ...silent.map(
      ({ document, promises, places }) =>
        `- **${fateWords("not-found")}** in any later document: ${promises} ${promises === 1 ? "promise" : "promises"} of ${markdownText(document)}, ${markdownText(places)}`,
    ),
  ];
}

function promiseItem(promise: PromiseOfState, { documents, claims }: Lookup): string {
  const { claim, source, later, because, needsReview } = promise;
  const words = fateIn(promise, (document) => nameOf({ document }, documents));
  const side = (where: PromiseOfState["source"], id: string) =>
    `${markdownText(placeOf(where, documents))}: ${markdownText(quoteOf(where, claims.get(id)?.text ?? ""))}`;
  return [
    `- **${markdownText(words)}**${needsReview ? " (needs review)" : ""}, ${side(source, claim)}`,
    ...(later === null ? [] : [`  - ${side(later.source, later.claim)}\\\n    ${markdownText(because)}`]),
  ].join("\n");
}
