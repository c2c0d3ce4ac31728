import { decodeWindows1252 } from "./decode-windows-1252.js";
import { InputError } from "../schema/error.js";
import { refuseBytes } from "./refuse-format.js";

/** A decoded text, the encoding it was read in, and why that one: it was marked, or it gives the likelier letters. */
export interface Decoded {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "macintosh";
  readonly basis: "stated" | "implied";
}

/** So much of a file's start tells how it is stored. */
const SAMPLE = 65_536;
/** The largest text read as one document: a thousand times a long report. */
export const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Decodes the bytes of a text file. A byte order mark decides; else UTF-16 by its zeros; else UTF-8 if the bytes are valid UTF-8; else Windows-1252 or
 * Mac Roman, whichever gives the likelier letters, quotes and dashes.
 *
 * @param bytes the file's content
 * @param name shown in errors
 * @throws {InputError} `empty`, `too-large`, `binary`
 * @example decode(new Uint8Array([0x48, 0x69]), "a.txt").text // "Hi"
 */
export function decode(bytes: Uint8Array, name: string): Decoded {
  if (bytes.length === 0) throw new InputError("empty", name);
  if (bytes.length > MAX_BYTES) throw new InputError("too-large", name, `${bytes.length} bytes; at most ${MAX_BYTES} are read as one document`);
  const marked = markedEncoding(bytes);
  if (marked !== null) return { text: new TextDecoder(marked).decode(bytes), encoding: marked, basis: "stated" };
  const wide = wideEncoding(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), encoding: wide, basis: "implied" };
  refuseBinary(bytes, name);
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8", basis: "implied" };
  } catch {
    return likelier(bytes);
  }
}

function markedEncoding(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** In UTF-16 without a mark, every other byte of Latin letters is 0, and hardly any of the others. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, SAMPLE & ~1);
  const zeros = [0, 0];
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at % 2]!++;
  const [even, odd] = zeros as [number, number];
  const many = sample.length * 0.35;
  return odd > many && even < odd / 20 ? "utf-16le" : even > many && odd < even / 20 ? "utf-16be" : null;
}

/** Texts hold hardly any control characters; a file that does is a picture, an archive or the like. */
function refuseBinary(bytes: Uint8Array, name: string): void {
  const signature = [
    [0x50, 0x4b, "a ZIP or Word file"],
    [0x25, 0x50, "a PDF file"],
    [0xd0, 0xcf, "an old Word file"],
    [0x89, 0x50, "a picture"],
  ] as const;
  const known = signature.find(([first, second]) => bytes[0] === first && bytes[1] === second && hasControls(bytes));
  if (known !== undefined) throw refuseBytes(name, known[2]);
  if (hasControls(bytes)) throw refuseBytes(name, "it holds control characters");
}

function hasControls(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  const controls = sample.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  return controls > sample.length / 200;
}

function isControl(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1b);
}

/** What stands in running English and French text outside ASCII: quotes and dashes above all, then letters with accents. */
const QUOTES = /[\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u2022\u00a0\u00ab\u00bb]/g;
const LETTERS = /[\u00a7\u00b0é-ïàâäôöùûüçñóáíúÉÀÇÖÜ]/g;
const UNLIKELY = /[ÐÑÕÒÓÔÞþðÝý¦¬¤¨¸¹²³¼½¾×÷ˇ˘˙˚˛˝∂∆∏∑√∫Ω≈≠≤≥◊ﬁﬂıƒ€ŠšŽžŒœ]/g;

function likelier(bytes: Uint8Array): Decoded {
  const windows = decodeWindows1252(bytes);
  const mac = new TextDecoder("macintosh").decode(bytes);
  const score = (text: string) => 3 * count(text, QUOTES) + count(text, LETTERS) - 3 * count(text, UNLIKELY);
  return score(mac) > score(windows) ? { text: mac, encoding: "macintosh", basis: "implied" } : { text: windows, encoding: "windows-1252", basis: "implied" };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
