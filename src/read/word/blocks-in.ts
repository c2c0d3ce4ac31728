import { isDropped } from "./is-dropped.js";
import { isElement, isWord, type XmlElement, type XmlNode } from "./xml.js";

/** Paragraphs and tables, whatever they are wrapped in (content controls, insertions, custom XML). */
export function* blocksIn(container: XmlNode): Generator<XmlElement> {
  for (let child = container.firstChild; child !== null; child = child.nextSibling) {
    if (!isElement(child) || isDropped(child)) continue;
    if (isWord(child, "p") || isWord(child, "tbl")) yield child;
    else if (!child.localName!.endsWith("Pr")) yield* blocksIn(child);
  }
}

/** Rows of a table, or cells of a row, whatever they are wrapped in. */
export function rowsIn(container: XmlNode, name: "tr" | "tc"): XmlElement[] {
  const found: XmlElement[] = [];
  for (let child = container.firstChild; child !== null; child = child.nextSibling) {
    if (!isElement(child) || isDropped(child)) continue;
    if (isWord(child, name)) found.push(child);
    else if (!child.localName!.endsWith("Pr")) found.push(...rowsIn(child, name));
  }
  return found;
}
