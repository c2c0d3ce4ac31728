import { decode } from "../read/decode.js";
import { readPlainText } from "../read/plain-text.js";
import type { About, UnDocument } from "../schema/document.js";
import { parseDocument } from "./parse-document.js";

/** What `read` is told of the bytes. */
export interface ReadOptions {
  /** The file's name: it names the document in reports and errors. */
  readonly name: string;
  /** What the caller knows of the document; it goes before what the text says. */
  readonly about?: About;
}

/**
 * Reads the bytes of a document: its text with exact offsets, its sections, paragraphs and notes, and what it is.
 *
 * @param bytes the content of a file
 * @throws {InputError} `empty`, `too-large`, `binary`, `no-paragraph`, `other-language`
 * @example const report = await read(bytes, { name: "report.txt", about: { date: "2019" } })
 */
export async function read(bytes: Uint8Array, { name, about = {} }: ReadOptions): Promise<UnDocument> {
  const { text, encoding, basis } = decode(bytes, name);
  const sha256 = await digest(bytes);
  return parseDocument(readPlainText(text), { id: name, encoding, encodingBasis: basis, sha256, about });
}

async function digest(bytes: Uint8Array): Promise<string> {
  const hash = await globalThis.crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
