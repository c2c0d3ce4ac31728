import type { Report, ReportDocument } from "../../schema/report.js";
import { paragraphWords } from "../paragraph-words.js";
import type { Source } from "../../schema/source.js";

/** The documents of a report by their ids. */
export type DocumentsById = ReadonlyMap<string, ReportDocument>;

/** To look a document up for each of many rows. */
export function documentsById({ documents }: Pick<Report, "documents">): DocumentsById {
  return new Map(documents.map((document) => [document.id, document]));
}

/** The name by which people know a document: its symbol, else its file or the title it was given. */
export function nameOf({ document }: Pick<Source, "document">, documents: DocumentsById): string {
  return documents.get(document)?.symbol ?? document;
}

/**
 * Where words stand, as a reference is written.
 *
 * @example placeOf(source, documents) // "CCPR/C/UTO/CO/2, 2016, para. 12"
 */
export function placeOf(source: Source, documents: DocumentsById): string {
  const document = documents.get(source.document);
  const parts = [nameOf(source, documents), document?.date?.slice(0, 4), paragraphWords(source, document)];
  return parts.filter((part) => part !== undefined && part !== "").join(", ");
}
