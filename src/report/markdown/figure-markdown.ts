import type { Advice, Inconsistency, Query, Relation } from "../../schema/inconsistency.js";
import { reviewWords } from "../reviews/review-words.js";
import type { Lookup } from "../rows/lookup.js";
import { placeOf } from "../rows/place-of.js";
import { severityWords } from "../severity-words.js";
import { markdownText } from "./markdown-text.js";

/** A place where a document disagrees with itself. */
export function figureMarkdown(row: Inconsistency, lookup: Lookup): string {
  const { id, severity, kind, message, review } = row;
  const history = [
    ...(lookup.changes.newFigures.has(id) ? ["new since the last check"] : []),
    ...(review === undefined ? [] : [`reviewed: ${markdownText(reviewWords(review))}`]),
  ];
  return [
    `- **${severityWords(severity)}**, ${kind}: ${markdownText(message)}${history.length === 0 ? "" : ` (${history.join("; ")})`}`,
    ...places(row, lookup),
  ].join("\n");
}

/** A question or a hint to the author. */
export function hintMarkdown(row: Query | Advice, lookup: Lookup): string {
  return [`- ${markdownText(row.message)}`, ...places(row, lookup)].join("\n");
}

/** The cells of a relation that was computed. */
export function relationCells({ kind, stated, computed, how, places: [first] }: Query, state: string, { documents }: Lookup): string[] {
  return [state, kind, first === undefined ? "" : placeOf(first.source, documents), stated, computed, how].map(markdownText);
}

/** Whether a relation holds, in a word. */
export function stateOf({ holds }: Relation): string {
  return holds ? "holds" : "fails";
}

function places(row: Query | Advice, { documents }: Lookup): string[] {
  return row.places.map(({ source }) => `  - ${markdownText(placeOf(source, documents))}: ${markdownText(`«${source.quote ?? ""}»`)}`);
}
