import type { WordRun } from "../../read/word/text-writer.js";
import { childElements, childOf, isElement, isWord, type XmlElement } from "../../read/word/xml.js";
import { childrenXml } from "./copy-xml.js";
import { hostOf, type Host } from "./host-of.js";
import { letterPlace } from "./letter-place.js";
import { insertAt, type Edit } from "./splice.js";
import { wordPrefix, type WordPrefix } from "./word-prefix.js";
import type { XmlPart } from "./xml-part.js";

/** A place between two runs, or one where a run can be split in two. */
export interface Boundary {
  readonly at: number;
  /** What closes the run before the place and opens it anew behind it; both empty between two runs. */
  readonly close: string;
  readonly open: string;
  /** Keeps the blank at the end of words that are split. */
  readonly keepBlank: Edit | null;
  /** How what is inserted there is named, and the properties of the run beside it, which keep the line as high as it was. */
  readonly names: WordPrefix;
  readonly look: string;
}

const KEEP = ' xml:space="preserve"';

/** The boundary before a character of the extracted text; `offset` counts in the words of the run. */
export function boundaryBefore(part: XmlPart, { node }: WordRun, offset: number): Boundary {
  const host = hostOf(node);
  if (!host.splits || (offset === 0 && isFirst(host.node, node))) return plain(part, host, part.extentOf(host.node).start);
  return offset === 0 ? betweenPieces(part, host, part.extentOf(node).start) : insideWords(part, host, node, offset);
}

/** The boundary behind as many characters of a run. */
export function boundaryAfter(part: XmlPart, { node, start, end }: WordRun, length: number): Boundary {
  const host = hostOf(node);
  const whole = length >= end - start;
  if (!host.splits || (whole && childElements(host.node).at(-1) === node)) return plain(part, host, part.extentOf(host.node).end);
  return whole ? betweenPieces(part, host, part.extentOf(node).end) : insideWords(part, host, node, length);
}

/** Whether nothing but properties stands before a piece in its run. */
function isFirst(run: XmlElement, piece: XmlElement): boolean {
  return childElements(run).find((child) => !isWord(child, "rPr")) === piece;
}

/** A formula is not of Word's namespace; the paragraph that holds it is. */
function namesAt(host: XmlElement): WordPrefix {
  let node = host;
  while (!isWord(node, "r") && !isWord(node, "p") && node.parentNode !== null && isElement(node.parentNode)) node = node.parentNode;
  return wordPrefix(node);
}

function plain(part: XmlPart, { node }: Host, at: number): Boundary {
  return { at, close: "", open: "", keepBlank: null, names: namesAt(node), look: lookOf(part, node) };
}

function betweenPieces(part: XmlPart, { node }: Host, at: number): Boundary {
  return { at, close: `</${node.nodeName}>`, open: reopened(part, node), keepBlank: null, names: wordPrefix(node), look: lookOf(part, node) };
}

function insideWords(part: XmlPart, { node: run }: Host, words: XmlElement, offset: number): Boundary {
  const { start, contentStart, contentEnd } = part.extentOf(words);
  const tag = part.text.slice(start, contentStart);
  const keeps = /\sxml:space\s*=/.test(tag);
  return {
    at: contentStart + letterPlace(part.text.slice(contentStart, contentEnd), offset),
    close: `</${words.nodeName}></${run.nodeName}>`,
    open: `${reopened(part, run)}${keeps ? tag : tag.replace(/>$/, `${KEEP}>`)}`,
    keepBlank: keeps ? null : insertAt(contentStart - 1, KEEP),
    names: wordPrefix(run),
    look: lookOf(part, run),
  };
}

function lookOf(part: XmlPart, run: XmlElement): string {
  return childrenXml(part, childOf(run, "rPr"), (name) => name !== "rPrChange");
}

/** The first tag of a run with its properties. */
function reopened({ text, extentOf }: XmlPart, run: XmlElement): string {
  const { start, contentStart } = extentOf(run);
  const properties = childOf(run, "rPr");
  const extent = properties === null ? null : extentOf(properties);
  return text.slice(start, contentStart) + (extent === null ? "" : text.slice(extent.start, extent.end));
}
