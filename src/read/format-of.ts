/** What the bytes of a file are. `zip` and `ole` are containers of something that is not read. */
export type Format = "docx" | "xlsx" | "zip" | "ole" | "pdf" | "rtf" | "xml" | "html" | "json" | "markdown" | "text";

/** So much of a file's start tells HTML, JSON and Markdown. */
const SAMPLE = 65_536;
const HTML =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|div|p|h[1-6]|table|center|font|span|article|section|main)[\s>]/i;
/** XML that is no HTML: a document saved as one file (.fodt, Word 2003), a feed, a picture. */
const XML = /^\s*<(?:\?xml\s|[a-z]+:[a-z]+[\s>])/i;
const JSON_START = /^\s*(?:\{\s*["}]|\[\s*[{"\]])/;
const MARKDOWN_NOTE = /^\[\^[^\]\s]{1,40}\]:/m;
const MARKDOWN_HEADING = /^#{1,6} \S/gm;

/**
 * Tells the format of a file by its bytes. The name decides only between Markdown and plain text, which are the same bytes.
 *
 * @param bytes the content of a file
 * @param name the file's name
 * @example formatOf(new TextEncoder().encode("%PDF-1.7 …"), "report.txt") // "pdf"
 */
export function formatOf(bytes: Uint8Array, name = ""): Format {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return formatOfZip(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return "ole";
  const sample = sampleOf(bytes);
  if (sample.slice(0, 1024).includes("%PDF-")) return "pdf";
  if (sample.startsWith("{\\rtf")) return "rtf";
  if (HTML.test(sample)) return "html";
  if (XML.test(sample)) return "xml";
  if (JSON_START.test(sample)) return "json";
  return isMarkdown(sample, name) ? "markdown" : "text";
}

/** The names of its entries stand uncompressed in a ZIP file, whole or cut off. */
function formatOfZip(bytes: Uint8Array): Format {
  if (!includesBytes(bytes, "[Content_Types].xml")) return "zip";
  if (includesBytes(bytes, "xl/workbook")) return "xlsx";
  return includesBytes(bytes, "ppt/presentation") ? "zip" : "docx";
}

function isMarkdown(sample: string, name: string): boolean {
  if (/\.(?:md|markdown)$/i.test(name)) return true;
  return MARKDOWN_NOTE.test(sample) || (sample.match(MARKDOWN_HEADING)?.length ?? 0) >= 2;
}

function sampleOf(bytes: Uint8Array): string {
  const start = bytes.subarray(0, SAMPLE);
  const encoding = startsWith(bytes, [0xff, 0xfe]) ? "utf-16le" : startsWith(bytes, [0xfe, 0xff]) ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(start);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** Whether the bytes hold an ASCII string. */
export function includesBytes(bytes: Uint8Array, ascii: string): boolean {
  const wanted = new TextEncoder().encode(ascii);
  const [first] = wanted;
  for (let at = bytes.indexOf(first!); at !== -1; at = bytes.indexOf(first!, at + 1)) if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}
