import type { Blocks } from "../block.js";
import { assembleBlocks } from "../word/assemble-blocks.js";
import { decodeHtml } from "./decode-html.js";
import { indexHtml } from "./html-index.js";
import { findNoteLinks } from "./note-links.js";
import { parseHtml } from "./parse-html.js";
import { joinSplitWords } from "./split-words.js";
import { HtmlWalker } from "./walk-html.js";

/**
 * Reads an HTML page as UN documents are served: paragraphs run together with their numbers, words torn, notes as links.
 *
 * @param bytes the content of the page
 * @param name shown in errors
 * @returns the blocks, and the encoding with its basis; offsets refer to the extracted text, not to the source
 * @throws {InputError} `empty`, `too-large`, `binary`, `broken`
 */
export function readHtml(bytes: Uint8Array, name: string): { blocks: Blocks; encoding: string; basis: "stated" | "implied" } {
  const { text: html, encoding, basis } = decodeHtml(bytes, name);
  const root = parseHtml(html, name);
  const index = indexHtml(root);
  const walker = new HtmlWalker(index, findNoteLinks(index));
  walker.walk(root);
  const text = walker.writer.text;
  return { blocks: assembleBlocks(text, joinSplitWords(text, walker.paragraphs, walker.seams)), encoding, basis };
}
