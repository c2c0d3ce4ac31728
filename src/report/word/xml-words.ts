import { terminalSafe } from "../terminal-safe.js";

/** What no XML can hold, not even as a reference. */
const NO_XML = /[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const NAMED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * A text of a document as words of an XML file: markup is shown, not obeyed; control characters and marks that turn the direction
 * of writing become «\ufffd».
 *
 * @example xmlWords("a < b") // "a &lt; b"
 */
export function xmlWords(text: string): string {
  return terminalSafe(text)
    .replace(NO_XML, "\ufffd")
    .replace(/[&<>"]/g, (sign) => NAMED[sign]!);
}
