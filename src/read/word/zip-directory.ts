import { InputError } from "../../schema/error.js";

/** One entry of a ZIP file as its directory describes it. */
export interface ZipEntry {
  readonly name: string;
  /** Length of the content once unpacked, as declared. */
  readonly size: number;
  readonly crc: number;
  readonly stored: boolean;
  /** The packed bytes of the entry. */
  packed(bytes: Uint8Array): Uint8Array;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record has 22 bytes and a comment of at most 65,535. */
const END_LENGTH = 22;
const LONGEST_TAIL = END_LENGTH + 65_535;
/** In its place stands the true value of a file beyond 4 GB, which is never read. */
const ZIP64 = 0xffffffff;

/**
 * Reads the directory at the end of a ZIP file.
 *
 * @throws {InputError} `broken` when there is none (the file was cut off) or it points outside the file, `encrypted`
 */
export function zipDirectory(bytes: Uint8Array, name: string): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === -1) throw new InputError("broken", name, "its end is missing; it was cut off");
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) throw new InputError("broken", name, "its directory of parts is damaged");
    entries.push(entryAt(view, at, name));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endRecord(view: DataView): number {
  const first = Math.max(0, view.byteLength - LONGEST_TAIL);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) if (view.getUint32(at, true) === END) return at;
  return -1;
}

function entryAt(view: DataView, at: number, file: string): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, Math.min(nameLength, view.byteLength - at - 46)));
  const method = view.getUint16(at + 10, true);
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  if ((view.getUint16(at + 8, true) & 1) !== 0) throw new InputError("encrypted", file);
  if (method !== 0 && method !== 8) throw new InputError("broken", file, `its part ${name} is packed in a way that Word does not use`);
  if (size === ZIP64 || packedSize === ZIP64) throw new InputError("zip-bomb", file, `its part ${name} is larger than 4 GB`);
  const start = contentStart(view, local, packedSize);
  if (start === -1) throw new InputError("broken", file, `its part ${name} is missing`);
  return { name, size, crc: view.getUint32(at + 16, true), stored: method === 0, packed: (bytes) => bytes.subarray(start, start + packedSize) };
}

/** Where an entry's bytes begin, after its own header; -1 when they are not in the file. */
function contentStart(view: DataView, local: number, packedSize: number): number {
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL) return -1;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return start + packedSize > view.byteLength ? -1 : start;
}
