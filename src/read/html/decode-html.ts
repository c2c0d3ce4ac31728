import { decode } from "../decode.js";
import { InputError } from "../../schema/error.js";

/** The largest HTML page read: a long report with all its styles has a tenth of it. */
const MOST_BYTES = 20 * 1024 * 1024;
/** Browsers look for the declaration no farther either. */
const DECLARATION = 2_048;

/**
 * Decodes an HTML page: by byte order mark, by the encoding that the page declares, or as any text.
 *
 * @throws {InputError} `empty`, `too-large`, `binary`
 */
export function decodeHtml(bytes: Uint8Array, name: string): { text: string; encoding: string; basis: "stated" | "implied" } {
  if (bytes.length > MOST_BYTES) throw new InputError("too-large", name, `${bytes.length} bytes; at most ${MOST_BYTES} are read as one HTML page`);
  const marked = (bytes[0] === 0xef && bytes[1] === 0xbb) || bytes[0] === 0xff || bytes[0] === 0xfe;
  return (marked ? null : decodeDeclared(bytes)) ?? decode(bytes, name);
}

/** A page that declares what it is not is decoded as if it declared nothing. */
function decodeDeclared(bytes: Uint8Array): { text: string; encoding: string; basis: "stated" } | null {
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, DECLARATION));
  const label = /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w:-]{2,40})/i.exec(start)?.[1] ?? /^<\?xml[^>]{1,100}encoding=["']([\w-]{2,40})/.exec(start)?.[1];
  if (label === undefined) return null;
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    return { text: decoder.decode(bytes), encoding: decoder.encoding, basis: "stated" };
  } catch {
    return null;
  }
}
