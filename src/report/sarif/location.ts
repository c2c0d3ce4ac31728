import type { Source } from "../../schema/source.js";
import { terminalSafe } from "../terminal-safe.js";
import { hasLines } from "../paragraph-words.js";
import { placeOf, type DocumentsById } from "../rows/place-of.js";
import { quoteOf } from "../rows/quote-of.js";
import { sarifText } from "./sarif-text.js";

/** Where the files of the documents lie, by document id, relative to where the report is read; their ids where it is not said. */
export type FileOf = (document: string) => string | undefined;

/** A place of a document as a SARIF location: its lines, and its words as the snippet. */
export function sarifLocation(source: Source, documents: DocumentsById, fileOf: FileOf, text?: string) {
  const uri = uriOf(fileOf(source.document) ?? source.document);
  const document = documents.get(source.document);
  const region = source.line === null || document === undefined || !hasLines(document) ? {} : { region: regionOf(source) };
  return {
    physicalLocation: { artifactLocation: { uri, ...(isRelative(uri) ? { uriBaseId: "%SRCROOT%" } : {}) }, ...region },
    ...(source.paragraph === null ? {} : { logicalLocations: [{ name: `para. ${source.paragraph}`, kind: "paragraph" }] }),
    ...(text === undefined ? {} : { message: { text: sarifText(`${placeOf(source, documents)}: ${quoteOf(source, text)}`) } }),
  };
}

function regionOf({ line, endLine, quote }: Source) {
  return { startLine: line!, endLine: endLine ?? line!, ...(quote === null ? {} : { snippet: { text: terminalSafe(quote) } }) };
}

/** A path or a name as a URI reference. */
function uriOf(path: string): string {
  const windowsDrive = /^[a-z]:[\\/]/i.test(path);
  const encoded = path.split(/[\\/]/).map(encodeSegment).join("/");
  return windowsDrive ? `file:///${encoded.replace("%3A", ":")}` : encoded.startsWith("/") ? `file://${encoded}` : encoded;
}

/** A segment that holds half a surrogate pair cannot be encoded as it stands. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, "\ufffd"));
}

function isRelative(uri: string): boolean {
  return !uri.startsWith("file:");
}
