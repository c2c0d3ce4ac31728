/** What Windows-1252 has in place of the control characters 0x80 to 0x9f (WHATWG Encoding, index windows-1252). */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * Decodes Windows-1252. Written out because some versions of Node decode it as Latin-1 and lose quotes and dashes.
 *
 * @example decodeWindows1252(new Uint8Array([0x92])) // "’"
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin = new TextDecoder("latin1").decode(bytes);
  return latin.replace(/[\u0080-\u009f]/g, (letter) => HIGH[letter.charCodeAt(0) - 0x80] ?? letter);
}
