import { childElements, type XmlElement } from "../../read/word/xml.js";
import type { Edit } from "./splice.js";
import type { XmlPart } from "./xml-part.js";

/** The XML of the children of an element, as written, but for those of some names; "" where there is no element. */
export function childrenXml({ text, extentOf }: XmlPart, element: XmlElement | null, isWanted: (name: string) => boolean): string {
  const wanted = element === null ? [] : childElements(element).filter(({ localName }) => isWanted(localName ?? ""));
  return wanted.map((child) => text.slice(extentOf(child).start, extentOf(child).end)).join("");
}

/** Gives an attribute another value; null where the element does not have it. */
export function changeAttribute({ text, extentOf }: XmlPart, element: XmlElement, name: string, change: (value: string) => string): Edit | null {
  const attribute = [...element.attributes].find(({ localName }) => localName === name);
  const { start, contentStart } = extentOf(element);
  const found = attribute === undefined ? null : new RegExp(`\\s${attribute.nodeName}\\s*=\\s*(["'])`).exec(text.slice(start, contentStart));
  if (attribute === undefined || found === null) return null;
  const from = start + found.index + found[0].length;
  return { start: from, end: text.indexOf(found[1]!, from), words: change(attribute.value) };
}
