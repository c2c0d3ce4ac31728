import type { About, UnDocument } from "../schema/document.js";
import { InputError } from "../schema/error.js";

/** What `read` is told of the bytes. */
export interface ReadOptions {
  /** The file's name: it names the document in reports and errors. */
  readonly name: string;
  /** What the caller knows of the document; it goes before what the text says. */
  readonly about?: About;
  /** Readers of your own, by the ending of the file's name (".odt"); they go before ours. */
  readonly readers?: Readonly<Record<string, OwnReader>>;
}

/** A reader of your own: the text of a file, one paragraph a line, numbered where the document is («12. The State …»). Offsets refer to this text. */
export type OwnReader = (bytes: Uint8Array, name: string) => string | Promise<string>;

/**
 * Reads the bytes of a document (Word, PDF, HTML, Markdown or plain text, told by the bytes): its text with exact offsets, its
 * sections, paragraphs and notes, and what it is. In a page, the code that reads and the audit are fetched with the first document,
 * the reader of Word, PDF or HTML with the first file of its kind: whoever compares typed assertions fetches none of it.
 *
 * @param given the content of a file, as `Uint8Array` or `ArrayBuffer`; or a document that was read elsewhere or kept as JSON, which comes back as it is
 * @param options needed for bytes: at least the file's name
 * @throws {InputError} `empty`, `too-large`, `binary`, `other-format`, `broken`, `encrypted`, `zip-bomb`, `no-text`, `no-paragraph`,
 *   `other-language`; `bad-option` where neither bytes with a name nor a document are given, or `about` says what is not understood
 * @example const report = await read(bytes, { name: "report.docx", about: { date: "2019" } })
 */
export function read(given: Uint8Array | ArrayBuffer, options: ReadOptions): Promise<UnDocument>;
export function read(given: UnDocument): Promise<UnDocument>;
export function read(given: Uint8Array | ArrayBuffer | UnDocument, options?: ReadOptions): Promise<UnDocument>;
export async function read(given: Uint8Array | ArrayBuffer | UnDocument, options?: ReadOptions): Promise<UnDocument> {
  if ("paragraphs" in Object(given)) return given as UnDocument;
  const bytes = given instanceof ArrayBuffer ? new Uint8Array(given) : given;
  if (!(bytes instanceof Uint8Array) || typeof options?.name !== "string")
    throw new InputError("bad-option", "read", 'the bytes of a file and its name are needed, as in read(bytes, { name: "report.docx" })');
  const { readBytes } = await import("./read-bytes.js");
  return readBytes(bytes, options);
}
