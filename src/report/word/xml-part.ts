import { decodeXml, parseXml, type XmlDocument, type XmlElement } from "../../read/word/xml.js";
import { elementExtents, type Extent } from "./element-extents.js";
import { splice, type Edit } from "./splice.js";

/** A part of a Word file that is to be changed: its text, its tree, and where each element of the tree stands in the text. */
export interface XmlPart {
  readonly text: string;
  readonly root: XmlElement;
  extentOf(element: XmlElement): Extent;
  /** The bytes of the part with changes made, stored as it was. */
  change(edits: readonly Edit[]): Uint8Array;
}

/**
 * Opens a part for changes to its text, so that all that is not changed keeps its bytes.
 *
 * @param bytes the part
 * @param name of the file, shown in errors
 * @param tree the part as parsed before, if it was
 * @throws {InputError} `broken`
 */
export function xmlPart(bytes: Uint8Array, name: string, tree: XmlDocument = parseXml(bytes, name)): XmlPart {
  const text = decodeXml(bytes);
  const root = tree.documentElement!;
  const extents = elementExtents(text, root, name);
  return { text, root, extentOf: (element) => extents.get(element)!, change: (edits) => encodeLike(bytes, splice(text, edits)) };
}

/** In UTF-16 if the original was, with a byte order mark if it had one. */
function encodeLike([first, second]: Uint8Array, text: string): Uint8Array {
  if (first === 0xff && second === 0xfe) return utf16(`\ufeff${text}`, true);
  if (first === 0xfe && second === 0xff) return utf16(`\ufeff${text}`, false);
  return new TextEncoder().encode(first === 0xef && second === 0xbb ? `\ufeff${text}` : text);
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}
