import type { Source } from "../../schema/source.js";
import { paragraphWords } from "../paragraph-words.js";
import { html, type Markup, type Piece } from "./markup.js";
import { markedQuote } from "./marked-quote.js";
import { documentName, type ReportView } from "./report-view.js";

/** The words of a source as a quotation; an assertion typed by hand is a paraphrase, and says so. */
export function renderQuote(source: Source, text: string, words: readonly string[] = []): Markup {
  if (source.quote === null) return html`<blockquote class="paraphrase" dir="auto">${text} <span class="tag">paraphrase</span></blockquote>`;
  return html`<blockquote dir="auto">${markedQuote(source.quote, source.focus?.quote ?? null, words)}</blockquote>`;
}

/** Where words stand: the document, its year, the paragraph. */
export function renderPlace(view: ReportView, source: Source): Markup {
  const document = view.documents.get(source.document);
  const parts = [html`<cite dir="auto">${documentName(view, source.document)}</cite>`, document?.date?.slice(0, 4), paragraphWords(source, document)].filter(
    (part) => part !== undefined && part !== "",
  );
  return html`${parts.flatMap((part, i): Piece[] => (i === 0 ? [part] : [", ", part]))}`;
}
