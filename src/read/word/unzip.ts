import { Inflate } from "fflate";
import { InputError } from "../../schema/error.js";
import { crc32 } from "./crc32.js";
import { zipDirectory, type ZipEntry } from "./zip-directory.js";

/** More than any report holds; a file beyond these is made to exhaust the reader. */
const MOST_ENTRIES = 5_000;
const MOST_BYTES = 200 * 1024 * 1024;
/** XML of a long table shrinks to a fiftieth; beyond this, and large, it is a bomb. */
const MOST_RATIO = 300;
const SMALL = 5 * 1024 * 1024;
/** Deflate makes at most 1,032 bytes of one: a slice cannot unpack to more than 17 MB before it is counted. */
const SLICE = 16_384;

/**
 * Unpacks a ZIP file whole, each entry checked against its length and checksum.
 *
 * @param bytes the content of the file
 * @param name shown in errors
 * @returns the content of each entry by its name
 * @throws {InputError} `broken` (cut off, damaged), `encrypted`, `zip-bomb` (more than 5,000 entries or 200 MB)
 * @example unzip(bytes, "a.docx").get("word/document.xml")
 */
export function unzip(bytes: Uint8Array, name: string): Map<string, Uint8Array> {
  const entries = zipDirectory(bytes, name);
  refuseBomb(entries, bytes.length, name);
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) if (!entry.name.endsWith("/")) parts.set(entry.name, contentOf(bytes, entry, name));
  return parts;
}

function refuseBomb(entries: readonly ZipEntry[], packed: number, name: string): void {
  if (entries.length > MOST_ENTRIES) throw new InputError("zip-bomb", name, `${entries.length} entries; at most ${MOST_ENTRIES}`);
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > MOST_BYTES) throw new InputError("zip-bomb", name, `${total} bytes; at most ${MOST_BYTES}`);
  if (total > SMALL && total > packed * MOST_RATIO)
    throw new InputError("zip-bomb", name, `${Math.round(total / packed)} times its size; at most ${MOST_RATIO}`);
}

function contentOf(bytes: Uint8Array, entry: ZipEntry, name: string): Uint8Array {
  const content = entry.stored ? entry.packed(bytes) : inflate(entry.packed(bytes), entry, name);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw new InputError("broken", name, `its part ${entry.name} is damaged`);
  return content;
}

/** Inflates slice by slice and stops as soon as there is more than the entry declares, which may be a lie. */
function inflate(packed: Uint8Array, entry: ZipEntry, name: string): Uint8Array {
  const content = new Uint8Array(entry.size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > entry.size) throw new InputError("zip-bomb", name, `its part ${entry.name} is larger than it says`);
    content.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += SLICE) stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError("broken", name, `its part ${entry.name} is damaged`);
  }
  return content.subarray(0, length);
}
