import type { Report, ReportDocument } from "../../schema/report.js";
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
  const year = documents.get(source.document)?.date?.slice(0, 4);
  const place = source.paragraph !== null ? `para. ${source.paragraph}` : source.line !== null ? `line ${source.line}` : undefined;
  return [nameOf(source, documents), year, place].filter((part) => part !== undefined).join(", ");
}
