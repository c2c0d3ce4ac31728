import { childElements, type XmlElement } from "../../read/word/xml.js";
import { InputError } from "../../schema/error.js";
import { insertAt, type Edit } from "./splice.js";

/** Where an element stands in the text of its part: its tags and what lies between them. */
export interface Extent {
  readonly start: number;
  /** Where its first tag ends: `<w:p>|`. */
  readonly contentStart: number;
  /** Where its last tag begins; equal to `end` for `<w:p/>`. */
  readonly contentEnd: number;
  readonly end: number;
}

/** Comments, instructions and CDATA, which hold no tags; then tags, whose quoted values may hold «>». */
const MARKUP = /<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)|<!\[CDATA\[[^]*?(?:\]\]>|$)|<(\/?)([^\s/<>]+)(?=[\s/>])((?:[^"'<>]|"[^"]*"|'[^']*')*)>/g;

/**
 * Finds each element of a parsed part in its text.
 *
 * @param text of the part
 * @param root of the tree made of it
 * @param name of the file, shown in errors
 * @throws {InputError} `broken` where text and tree differ
 */
export function elementExtents(text: string, root: XmlElement, name: string): ReadonlyMap<XmlElement, Extent> {
  const tags = tagsOf(text);
  const elements = [...elementsOf(root)];
  if (tags.length !== elements.length || elements.some((element, i) => element.nodeName !== tags[i]!.name))
    throw new InputError("broken", name, "its XML is not well formed");
  return new Map(elements.map((element, i) => [element, tags[i]!]));
}

interface Tag extends Extent {
  readonly name: string;
  contentEnd: number;
  end: number;
}

/** In the order in which they begin. */
function tagsOf(text: string): Tag[] {
  const found: Tag[] = [];
  const open: Tag[] = [];
  for (const { 0: whole, 1: slash, 2: name, 3: rest, index } of text.matchAll(MARKUP)) {
    if (name === undefined) continue;
    const end = index + whole.length;
    if (slash === "/") Object.assign(open.pop() ?? {}, { contentEnd: index, end });
    else {
      const tag: Tag = { name, start: index, contentStart: end, contentEnd: end, end };
      found.push(tag);
      if (!rest!.endsWith("/")) open.push(tag);
    }
  }
  return found;
}

function* elementsOf(root: XmlElement): Generator<XmlElement> {
  const left = [root];
  for (let element = left.pop(); element !== undefined; element = left.pop()) {
    yield element;
    left.push(...childElements(element).reverse());
  }
}

/** Adds XML behind the last child of an element; `<w:p/>` is opened for it. */
export function appendTo(text: string, { start, contentStart, contentEnd, end }: Extent, xml: string): Edit {
  if (contentEnd < end) return insertAt(contentEnd, xml);
  const name = /^<([^\s/>]+)/.exec(text.slice(start, contentStart))![1]!;
  const slash = text.lastIndexOf("/", contentStart);
  return { start: slash, end, words: `>${xml}</${name}>` };
}
