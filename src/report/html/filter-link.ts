import { encodeId } from "./encode-id.js";
import { html, type Markup, type Piece } from "./markup.js";

/** What a link filters the findings by: a name of the form and a value of it. */
export type Filter = Readonly<Record<string, string>>;

/** The address of a filtered list: `#?outcome=partial&act=concern`. */
export function filterAddress(filter: Filter): string {
  return `#?${Object.entries(filter)
    .map(([name, value]) => `${encodeId(name)}=${encodeId(value)}`)
    .join("&")}`;
}

/** A link into the list of findings, filtered. */
export function filterLink(filter: Filter, words: Piece, label?: string): Markup {
  return html`<a href="${filterAddress(filter)}"${label === undefined ? "" : html` aria-label="${label}"`}>${words}</a>`;
}
