import type { Blocks } from "../read/block.js";
import { decode, MAX_BYTES } from "../read/decode.js";
import { formatOf, includesBytes, type Format } from "../read/format-of.js";
import { sha256 } from "../read/sha256.js";
import type { About, UnDocument } from "../schema/document.js";
import { InputError } from "../schema/error.js";
import { parseDocument } from "./parse-document.js";

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

/** The blocks of a document, and how its letters were stored. */
interface ReadContent {
  readonly blocks: Blocks;
  readonly encoding: string;
  readonly basis: "stated" | "implied";
}

/**
 * Reads the bytes of a document (Word, PDF, HTML, Markdown or plain text, told by the bytes): its text with exact offsets, its
 * sections, paragraphs and notes, and what it is. The readers of Word, PDF and HTML are loaded when they are needed.
 *
 * @param bytes the content of a file
 * @throws {InputError} `empty`, `too-large`, `binary`, `other-format`, `broken`, `encrypted`, `zip-bomb`, `no-text`, `no-paragraph`,
 *   `other-language`
 * @example const report = await read(bytes, { name: "report.docx", about: { date: "2019" } })
 */
export async function read(bytes: Uint8Array, { name, about = {}, readers = {} }: ReadOptions): Promise<UnDocument> {
  if (bytes.length === 0) throw new InputError("empty", name);
  if (bytes.length > MAX_BYTES) throw new InputError("too-large", name, `${bytes.length} bytes; at most ${MAX_BYTES} are read as one document`);
  const { blocks, encoding, basis } = await readContent(bytes, name, readers);
  return parseDocument(blocks, { id: name, encoding, encodingBasis: basis, sha256: await sha256(bytes), about });
}

async function readContent(bytes: Uint8Array, name: string, readers: NonNullable<ReadOptions["readers"]>): Promise<ReadContent> {
  const own = Object.keys(readers).find((ending) => name.toLowerCase().endsWith(ending.toLowerCase()));
  if (own !== undefined) return { blocks: (await import("../read/plain-text.js")).readPlainText(await readers[own]!(bytes, name)), encoding: own.replace(/^\./, ""), basis: "stated" };
  const format = formatOf(bytes, name);
  try {
    return await readFormat(format, bytes, name);
  } catch (error) {
    if (error instanceof RangeError) throw new InputError("broken", name, `it is nested or repeated beyond what can be read (${error.message})`);
    throw error;
  }
}

async function readFormat(format: Format, bytes: Uint8Array, name: string): Promise<ReadContent> {
  switch (format) {
    case "docx":
      return { blocks: (await import("../read/word/read-word.js")).readWord(bytes, name), encoding: "docx", basis: "stated" };
    case "pdf":
      return { blocks: await (await import("../read/pdf/read-pdf.js")).readPdf(bytes, name), encoding: "pdf", basis: "stated" };
    case "html":
      return (await import("../read/html/read-html.js")).readHtml(bytes, name);
    case "markdown":
      return readText(bytes, name, (await import("../read/markdown/read-markdown.js")).readMarkdown);
    case "text":
      return readText(bytes, name, (await import("../read/plain-text.js")).readPlainText);
    case "ole":
      throw isEncrypted(bytes) ? new InputError("encrypted", name) : new InputError("other-format", name, OTHER.ole);
    default:
      throw new InputError("other-format", name, OTHER[format]);
  }
}

function readText(bytes: Uint8Array, name: string, reader: (text: string) => Blocks): ReadContent {
  const { text, encoding, basis } = decode(bytes, name);
  return { blocks: reader(text), encoding, basis };
}

const OTHER: Readonly<Record<Exclude<Format, "docx" | "pdf" | "html" | "markdown" | "text">, string>> = {
  xlsx: "a spreadsheet and no document",
  zip: "an archive or a document of another program",
  ole: "a file of an old Office program, which can be saved anew as .docx",
  rtf: "a file in Rich Text Format, which can be saved anew as .docx",
  json: "JSON and no document",
};

/** Office keeps a protected file whole inside a container, under this name in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  return includesBytes(bytes, [..."EncryptedPackage"].join("\0"));
}
