import type { Blocks } from "../read/block.js";
import { refuseUnknown } from "../knowledge/refuse-unknown.js";
import { decode, MAX_BYTES } from "../read/decode.js";
import { formatOf, includesBytes, type Format } from "../read/format-of.js";
import { refuseFormat } from "../read/refuse-format.js";
import { sha256 } from "../read/sha256.js";
import type { UnDocument } from "../schema/document.js";
import { InputError } from "../schema/error.js";
import { parseDocument } from "./parse-document.js";
import type { OwnReader, ReadOptions } from "./read-document.js";
import { requireAbout } from "./require-about.js";

/** The blocks of a document, and how its letters were stored. */
interface ReadContent {
  readonly blocks: Blocks;
  readonly encoding: string;
  readonly basis: "stated" | "implied";
}

/** `read` itself; the reader of each format is loaded when it is needed. */
export async function readBytes(bytes: Uint8Array, options: ReadOptions): Promise<UnDocument> {
  refuseUnknown(options, ["name", "about", "readers"], options.name);
  const { name, about = {}, readers = {} } = options;
  if (bytes.length === 0) throw new InputError("empty", name);
  if (bytes.length > MAX_BYTES) throw new InputError("too-large", name, `${bytes.length} bytes; at most ${MAX_BYTES} are read as one document`);
  requireAbout(about, name);
  const { blocks, encoding, basis } = await readContent(bytes, name, readers);
  return parseDocument(blocks, { id: name, encoding, encodingBasis: basis, sha256: await sha256(bytes), about });
}

async function readContent(bytes: Uint8Array, name: string, readers: NonNullable<ReadOptions["readers"]>): Promise<ReadContent> {
  const own = Object.keys(readers).find((ending) => name.toLowerCase().endsWith(ending.toLowerCase()));
  if (own !== undefined)
    return {
      blocks: (await import("../read/plain/plain-text.js")).readPlainText(await textOf(readers[own], own, bytes, name)),
      encoding: own.replace(/^\./, ""),
      basis: "stated",
    };
  const format = formatOf(bytes, name);
  try {
    return await readFormat(format, bytes, name);
  } catch (error) {
    if (error instanceof RangeError) throw new InputError("broken", name, `it is nested or repeated beyond what can be read (${error.message})`);
    throw error;
  }
}

/** A reader of the caller's own may be none, or give what is no text. */
async function textOf(reader: unknown, ending: string, bytes: Uint8Array, name: string): Promise<string> {
  const text: unknown = typeof reader === "function" ? await (reader as OwnReader)(bytes, name) : undefined;
  if (typeof text !== "string") throw new InputError("bad-option", name, `readers["${ending}"] must be a function that gives its text`);
  return text;
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
      return readText(bytes, name, (await import("../read/plain/plain-text.js")).readPlainText);
    case "ole":
      throw isEncrypted(bytes) ? new InputError("encrypted", name) : refuseFormat(name, OTHER.ole);
    default:
      throw refuseFormat(name, format === "zip" && isOpenDocument(bytes) ? OPEN_DOCUMENT : OTHER[format]);
  }
}

function readText(bytes: Uint8Array, name: string, reader: (text: string) => Blocks): ReadContent {
  const { text, encoding, basis } = decode(bytes, name);
  return { blocks: reader(text), encoding, basis };
}

const OTHER: Readonly<Record<Exclude<Format, "docx" | "pdf" | "html" | "markdown" | "text">, string>> = {
  xlsx: "a spreadsheet and no document",
  zip: "an archive and no document; slides, or a document in another package, can be saved anew as .docx or PDF",
  ole: "a file of an old Office program, which can be saved anew as .docx",
  rtf: "a file in Rich Text Format, which can be saved anew as .docx",
  xml: "XML; a document that LibreOffice (.fodt) or Word keeps as XML can be saved anew as .docx",
  json: "JSON and no document",
};

const OPEN_DOCUMENT = "a file of LibreOffice or OpenOffice, which can be saved anew as .docx";

/** Its kind stands uncompressed at the beginning of its package. */
function isOpenDocument(bytes: Uint8Array): boolean {
  return includesBytes(bytes.subarray(0, 200), "application/vnd.oasis.opendocument");
}

/** Office keeps a protected file whole inside a container, under this name in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  return includesBytes(bytes, [..."EncryptedPackage"].join("\0"));
}
