import { isElement, isFormula, isWord, type XmlElement } from "../../read/word/xml.js";

/** The element that a comment can be hung on for words inside it. */
export interface Host {
  readonly node: XmlElement;
  /** Whether it can be split at the words: a plain run; not a formula, nor a run that holds a text box or ruby. */
  readonly splits: boolean;
}

/**
 * The outermost run or formula that holds a piece of text. Word ignores comments inside a text box (MS-OI29500, 2.1.315): there it
 * is the run in the text that holds the box.
 *
 * @param piece a `w:t`, `w:tab`, a reference to a note
 */
export function hostOf(piece: XmlElement): Host {
  let host = piece;
  for (let node = piece.parentNode; node !== null && isElement(node); node = node.parentNode) if (isWord(node, "r") || isFormula(node)) host = node;
  return { node: host, splits: host === piece.parentNode && isWord(host, "r") };
}
