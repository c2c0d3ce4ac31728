import type { PromiseOfState } from "../../schema/promise.js";
import type { Report } from "../../schema/report.js";
import { fateIn, fateOrder } from "../promise-words.js";
import type { Lookup } from "../rows/lookup.js";
import { nameOf, placeOf, quoteOf } from "../rows/place-of.js";
import { markdownText } from "./markdown-text.js";

/** Promises as items of a list in Markdown, what changed and what is still owed first. */
export function promisesMarkdown({ promises = [] }: Report, lookup: Lookup): string[] {
  return fateOrder.flatMap((fate) => promises.filter((promise) => promise.fate === fate)).map((promise) => promiseItem(promise, lookup));
}

function promiseItem(promise: PromiseOfState, { documents, claims }: Lookup): string {
  const { claim, source, later, because, needsReview } = promise;
  const words = fateIn(promise, (document) => nameOf({ document }, documents));
  const side = (where: PromiseOfState["source"], id: string) => `${markdownText(placeOf(where, documents))}: ${markdownText(quoteOf(where, claims.get(id)?.text ?? ""))}`;
  return [`- **${markdownText(words)}**${needsReview ? " (needs review)" : ""}, ${side(source, claim)}`, ...(later === null ? [] : [`  - ${side(later.source, later.claim)}\\\n    ${markdownText(because)}`])].join("\n");
}
