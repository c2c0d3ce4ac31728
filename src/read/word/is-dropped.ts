import { childOf, isElement, isWord, type XmlElement, type XmlNode } from "./xml.js";

const MARKUP = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/**
 * Whether an element and all in it does not count once every tracked change is accepted: deleted words, words moved away,
 * deleted rows and cells; also what stands a second time for older programs (`mc:Fallback`) and the states before a change.
 */
export function isDropped(node: XmlNode): boolean {
  if (!isElement(node)) return false;
  if (node.localName === "Fallback" && node.namespaceURI === MARKUP) return hasChoice(node);
  if (isWord(node, "tr")) return childOf(node, "trPr", "del") !== null;
  if (isWord(node, "tc")) return childOf(node, "tcPr", "cellDel") !== null;
  return DROPPED.some((name) => isWord(node, name));
}

const DROPPED = ["del", "moveFrom", "pPrChange", "rPrChange", "sectPrChange", "tblPrChange", "trPrChange", "tcPrChange", "numberingChange"] as const;

/** A fallback stands for the choice before it; alone it is all there is. */
function hasChoice(fallback: XmlElement): boolean {
  for (let before = fallback.previousSibling; before !== null; before = before.previousSibling)
    if (isElement(before) && before.localName === "Choice") return true;
  return false;
}

/** Whether the end of a paragraph was deleted: it goes on in the next paragraph. */
export function isMarkDeleted(paragraph: XmlElement): boolean {
  const mark = childOf(paragraph, "pPr", "rPr");
  return childOf(mark, "del") !== null || childOf(mark, "moveFrom") !== null;
}
