import { Unzlib } from "fflate";
import { InputError } from "../../schema/error.js";

/** The content of one page, or of one font, is far smaller. Pictures are larger, and are not unpacked to read text. */
const MOST_BYTES = 128 * 1024 * 1024;
const MOST_IN_ALL = 512 * 1024 * 1024;
/** Deflate makes at most 1,032 bytes of one: a slice grows to 17 MB at most, and a stream no longer than it is no danger. */
const SLICE = 16_384;
const SMALL = SLICE;
/** So much of the file before a stream holds its properties. */
const PROPERTIES = 600;

/**
 * Refuses a file whose compressed streams would fill the memory, before they are handed on.
 *
 * @throws {InputError} `zip-bomb`
 */
export function refusePdfBomb(bytes: Uint8Array, name: string): void {
  const file = new TextDecoder("latin1").decode(bytes);
  let total = 0;
  for (const found of file.matchAll(/stream\r?\n/g)) {
    if (file.slice(found.index - 3, found.index) === "end") continue;
    const properties = file.slice(Math.max(0, found.index - PROPERTIES), found.index);
    const own = properties.slice(Math.max(properties.lastIndexOf(" obj"), properties.lastIndexOf("endobj")) + 1);
    if (!/\/(?:FlateDecode|Fl)\b/.test(own) || /\/Subtype\s*\/Image/.test(own)) continue;
    const start = found.index + found[0].length;
    const end = file.indexOf("endstream", start);
    const packed = bytes.subarray(start, end === -1 ? bytes.length : end);
    const size = packed.length < SMALL ? 0 : inflatedSize(packed);
    total += size;
    if (size > MOST_BYTES || total > MOST_IN_ALL) throw new InputError("zip-bomb", name, `a stream of ${packed.length} bytes grows to more than ${MOST_BYTES}`);
  }
}

/** How long a stream becomes, counted up to the limit; a damaged one counts as far as it goes. */
function inflatedSize(packed: Uint8Array): number {
  let size = 0;
  const stream = new Unzlib((chunk) => (size += chunk.length));
  try {
    for (let at = 0; at < packed.length && size <= MOST_BYTES; at += SLICE) stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  } catch {
    return size;
  }
  return size;
}
