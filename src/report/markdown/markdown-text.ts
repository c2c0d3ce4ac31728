import { terminalSafe } from "../terminal-safe.js";

/** Whatever Markdown, its GitHub dialect or HTML could take for markup; after a backslash it is a letter. */
const MARKUP = /[\\`*_[\]<>#|~&@$]|:(?=\/\/)/g;

/** What makes a list, a rule, a heading or a table at the start of a line. */
const START = /^(?:[-+=]|\d{1,9}(?=[.)]))/;

/** Addresses that GitHub links without any markup. */
const ADDRESS = /\bwww\./gi;

/**
 * A text of a document in one line of Markdown that shows as it stands: no link, picture, heading, table or HTML comes of it.
 *
 * @example markdownText("[here](https://un.org) <b>") // "\\[here\\](https\\://un.org) \\<b\\>"
 */
export function markdownText(text: string): string {
  const line = terminalSafe(text).replace(/\s+/g, " ").trim();
  return line
    .replace(MARKUP, "\\$&")
    .replace(ADDRESS, (address) => `${address.slice(0, -1)}\\.`)
    .replace(START, (start) => (/\d/.test(start) ? start : `\\${start}`))
    .replace(/^(\d{1,9})([.)])/, "$1\\$2");
}
