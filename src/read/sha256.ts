/**
 * The SHA-256 digest of bytes, in hexadecimal: which file a document was read from.
 *
 * @example await sha256(new Uint8Array()) // "e3b0c442…"
 */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const hash = await globalThis.crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
