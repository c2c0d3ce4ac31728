import type { ReportDocument } from "../schema/report.js";
import type { Place } from "../schema/source.js";

/** Documents of these formats have no lines that a reader of the file would see: ours are those of the extracted text. */
const WITHOUT_LINES: ReadonlySet<string> = new Set(["docx", "pdf"]);

/** Whether a reader of a document's file sees the lines that we count. */
export function hasLines({ encoding }: Pick<ReportDocument, "encoding">): boolean {
  return !WITHOUT_LINES.has(encoding);
}

/**
 * «para. 12»; without a number «line 40»; empty where neither is known, and where the document has no lines to be seen.
 *
 * @param document that the place is in, as far as known
 */
export function paragraphWords({ paragraph, line }: Pick<Place, "paragraph" | "line">, document?: Pick<ReportDocument, "encoding">): string {
  if (paragraph !== null) return `para. ${paragraph}`;
  return line === null || (document !== undefined && !hasLines(document)) ? "" : `line ${line}`;
}
