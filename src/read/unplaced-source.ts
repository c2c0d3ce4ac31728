import type { Source } from "../schema/source.js";

/** The source of a row of a list, which has no place in a text: only the document, the number and the words are known. */
export function unplacedSource(document: string, paragraph: string | null, quote: string): Source {
  return { document, paragraph, line: null, endLine: null, paragraphLine: null, start: null, end: null, spans: null, quote, focus: null, also: [] };
}
