import { blocksIn } from "../../read/word/blocks-in.js";
import { childOf, isWord, type XmlElement } from "../../read/word/xml.js";
import { childrenXml } from "./copy-xml.js";
import { appendTo } from "./element-extents.js";
import { insertAt, type Edit } from "./splice.js";
import { wordPrefix } from "./word-prefix.js";
import type { XmlPart } from "./xml-part.js";
import { xmlWords } from "./xml-words.js";

/** Of the properties of a paragraph's end and of other words, what words in the cell look like; never who changed it and when. */
const LOOK = new Set(["rFonts", "color", "sz", "szCs", "lang"]);

/**
 * The insertions that fill an empty cell: the first line into its paragraph, each other into a paragraph set like it.
 *
 * @param cell that holds no words
 * @param beside a cell of the row that does: its letters are taken where the empty cell has none of its own
 */
export function fillCell(part: XmlPart, cell: XmlElement, beside: XmlElement, lines: readonly string[]): Edit[] {
  const { prefix: w } = wordPrefix(cell);
  const paragraph = firstParagraph(cell);
  if (paragraph === null) return [appendTo(part.text, part.extentOf(cell), paragraphsXml(w, "", lookOf(part, beside), lines))];
  const properties = childOf(paragraph, "pPr");
  const look = childrenXml(part, childOf(properties, "rPr"), (name) => LOOK.has(name)) || lookOf(part, beside);
  const set = properties === null ? "" : part.text.slice(part.extentOf(properties).start, part.extentOf(properties).end);
  const extent = part.extentOf(paragraph);
  return [appendTo(part.text, extent, runXml(w, look, lines[0] ?? "")), insertAt(extent.end, paragraphsXml(w, set, look, lines.slice(1)))];
}

/** Paragraphs of one run each. */
export function paragraphsXml(w: string, properties: string, look: string, lines: readonly string[]): string {
  return lines.map((line) => `<${w}p>${properties}${runXml(w, look, line)}</${w}p>`).join("");
}

/** How the first words of a cell look. */
export function lookOf(part: XmlPart, cell: XmlElement): string {
  const paragraph = firstParagraph(cell);
  return childrenXml(part, childOf(paragraph, "r", "rPr"), (name) => LOOK.has(name));
}

/** The first paragraph of a cell, whatever it is wrapped in. */
export function firstParagraph(cell: XmlElement): XmlElement | null {
  for (const block of blocksIn(cell)) if (isWord(block, "p")) return block;
  return null;
}

function runXml(w: string, look: string, words: string): string {
  return `<${w}r>${look === "" ? "" : `<${w}rPr>${look}</${w}rPr>`}<${w}t xml:space="preserve">${xmlWords(words)}</${w}t></${w}r>`;
}
