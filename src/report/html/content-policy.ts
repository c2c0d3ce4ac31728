import { sha256 } from "../../text/sha256.js";

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/**
 * The Content-Security-Policy of a page: nothing may be loaded, and only this style and this script may run.
 *
 * @example contentPolicy({ style: "", script: "" }) // "default-src 'none'; style-src 'sha256-47DE…'; …"
 */
export function contentPolicy({ style, script }: { style: string; script: string }): string {
  return `default-src 'none'; style-src '${source(style)}'; script-src '${source(script)}'; base-uri 'none'; form-action 'none'`;
}

function source(text: string): string {
  return `sha256-${base64(sha256(text))}`;
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const group = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    text += [18, 12, 6, 0].map((shift, at) => (i + at > bytes.length ? "=" : DIGITS[(group >> shift) & 63])).join("");
  }
  return text;
}
