import type { XmlElement } from "../../read/word/xml.js";

/** How new elements beside one of Word's are named: «w:» mostly, and a declaration where no prefix stands for the namespace. */
export interface WordPrefix {
  readonly prefix: string;
  /** Stands in the first tag of each new element; empty mostly. */
  readonly declared: string;
}

/**
 * The prefix of Word's namespace at an element. Attributes need one even where the elements have none.
 *
 * @param element of Word's namespace
 */
export function wordPrefix({ prefix, namespaceURI }: XmlElement): WordPrefix {
  return prefix ? { prefix: `${prefix}:`, declared: "" } : { prefix: "w:", declared: ` xmlns:w="${namespaceURI}"` };
}
