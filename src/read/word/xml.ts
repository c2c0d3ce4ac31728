import { DOMParser, type Document, type Element, type Node } from "@xmldom/xmldom";
import { InputError } from "../../schema/error.js";

/** Nodes of a parsed part, as xmldom gives them. */
export type XmlDocument = Document;
export type XmlElement = Element;
export type XmlNode = Node;

const WORD = new Set(["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main"]);
const ELEMENT = 1;

/**
 * Parses a part of a Word file. A document type, and with it every entity of its own, is refused: Word writes none, and one
 * could name files outside or grow without end.
 *
 * @param bytes the part, in UTF-8 or UTF-16
 * @param name of the file, shown in errors
 * @throws {InputError} `broken`
 */
export function parseXml(bytes: Uint8Array, name: string): XmlDocument {
  const xml = decodeXml(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new InputError("broken", name, "its XML declares a document type, which Word never writes");
  try {
    return new DOMParser({ locator: false, onError: refuse }).parseFromString(xml, "text/xml");
  } catch (error) {
    throw new InputError(
      "broken",
      name,
      `its inner text (XML) is cut off or damaged (${error instanceof Error ? error.message.split("\n")[0]!.replace(/^Reporting error "(.*)" caused .*/, "$1") : String(error)})`,
    );
  }
}

/** The text of a part, without byte order mark. */
export function decodeXml(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

function refuse(level: string, message: string): void {
  if (level !== "warning") throw new Error(message);
}

/** Whether a node is the element of that name in Word's own namespace: `isWord(node, "p")` for `<w:p>`. */
export function isWord(node: XmlElement, name: string): boolean;
export function isWord(node: XmlNode, name: string): node is XmlElement;
export function isWord(node: XmlNode, name: string): boolean {
  return node.nodeType === ELEMENT && node.localName === name && WORD.has(node.namespaceURI ?? "");
}

/** Whether an element is of a formula, whose letters stand in elements of their own. */
export function isFormula(element: XmlElement): boolean {
  return /\/math$/.test(element.namespaceURI ?? "");
}

/** Whether a node is an element, whatever its namespace. */
export function isElement(node: XmlNode): node is XmlElement {
  return node.nodeType === ELEMENT;
}

/** The child elements, in order. */
export function childElements(node: XmlNode): XmlElement[] {
  const found: XmlElement[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) if (isElement(child)) found.push(child);
  return found;
}

/** The first child of that name in Word's namespace, by a path of names: `childOf(paragraph, "pPr", "numPr")`. */
export function childOf(node: XmlNode | null, ...path: readonly string[]): XmlElement | null {
  let at: XmlNode | null = node;
  for (const name of path) {
    if (at === null) return null;
    let child: XmlNode | null = at.firstChild;
    while (child !== null && !isWord(child, name)) child = child.nextSibling;
    at = child;
  }
  return at as XmlElement | null;
}

/** The value of an attribute by its local name, whatever its prefix, or null. */
export function attributeOf(element: XmlElement | null, name: string): string | null {
  if (element === null) return null;
  for (const attribute of element.attributes) if (attribute.localName === name) return attribute.value;
  return null;
}

/** `w:val` of the child at the path, or null: `valueAt(properties, "pStyle")`. */
export function valueAt(node: XmlNode | null, ...path: readonly string[]): string | null {
  return attributeOf(childOf(node, ...path), "val");
}

/** A switch such as `<w:b/>`: true unless its value says otherwise; null where it is not set. */
export function switchAt(node: XmlNode | null, name: string): boolean | null {
  const found = childOf(node, name);
  return found === null ? null : !/^(?:0|false|off|none)$/.test(attributeOf(found, "val") ?? "1");
}
