import { terminalSafe } from "./terminal-safe.js";

/** Characters that XML 1.0 cannot hold, halves of surrogate pairs among them. */
const OUTSIDE_XML = /[\ufffe\uffff]|\p{Surrogate}/gu;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/**
 * A text as content or attribute of XML: specials as entities, characters that XML cannot hold as «\ufffd».
 *
 * @example xmlText("A < B & «C»") // "A &lt; B &amp; «C»"
 */
export function xmlText(text: string): string {
  return terminalSafe(text)
    .replace(OUTSIDE_XML, "\ufffd")
    .replace(/[&<>"']/g, (mark) => ENTITIES[mark]!);
}

/** An opening tag or an empty element with its attributes; those that are undefined are left out. */
export function xmlTag(name: string, attributes: Readonly<Record<string, string | number | undefined>> = {}, end: ">" | "/>" = ">"): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${xmlText(String(value))}"`]));
  return `<${name}${written.join("")}${end}`;
}
