import type { Blocks } from "../block.js";
import { assembleBlocks } from "./assemble-blocks.js";
import { openWord } from "./open-word.js";

/**
 * Reads a Word file into blocks: paragraphs with the numbers that Word prints, headings, notes at their place, cells and text
 * boxes as paragraphs of their own, tracked changes as accepted.
 *
 * @param bytes the content of a .docx file
 * @param name shown in errors
 * @throws {InputError} `broken`, `encrypted`, `zip-bomb`
 */
export function readWord(bytes: Uint8Array, name: string): Blocks {
  const { text, paragraphs } = openWord(bytes, name);
  return assembleBlocks(text, paragraphs);
}
