import { cutSpans } from "../../text/cut.js";
import { InputError } from "../../schema/error.js";
import type { Block, Blocks } from "../block.js";
import { readPlainText } from "../plain/plain-text.js";
import { BoldFonts } from "./bold-fonts.js";
import { withPdf } from "./open-pdf.js";
import { removePageFurniture } from "./page-furniture.js";
import { pageLines, type PdfLine } from "./page-lines.js";
import { takePageNotes, type PageNote } from "./page-notes.js";
import { pagePieces } from "./page-pieces.js";
import { pageText, type PagesText } from "./page-text.js";
import { plainTwin, withRaisedMarks } from "./raised-figures.js";

/** A scanned page may bear a stamp or a number, and still no text. */
const FEWEST_LETTERS = 30;

/**
 * Reads a PDF file: its lines in reading order, without page furniture, then as plain text is read.
 *
 * @param bytes the content of the file
 * @param name shown in errors
 * @throws {InputError} `broken`, `encrypted`, `no-text` (scanned), `too-large`, `zip-bomb`
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<Blocks> {
  const pages = await withPdf(bytes, name, async (pdf) => {
    const fonts = new BoldFonts();
    const read: PdfLine[][] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      read.push(pageLines(await pagePieces(page, fonts), number));
      page.cleanup();
    }
    return read;
  });
  refuseScan(pages, name);
  const { pages: furnished, running } = removePageFurniture(pages);
  const { pages: bodies, notes } = takePageNotes(furnished);
  return readPages(pageText(bodies), notes, running);
}

/** A scan has no text on most of its pages, or hardly any at all. */
function refuseScan(pages: readonly (readonly PdfLine[])[], name: string): void {
  const letters = pages.map((lines) => lines.reduce((sum, line) => sum + (line.words.match(/\p{L}/gu)?.length ?? 0), 0));
  const empty = letters.filter((count) => count < FEWEST_LETTERS).length;
  if (letters.every((count) => count < FEWEST_LETTERS) || empty > pages.length / 2)
    throw new InputError("no-text", name, `(${empty} of ${pages.length} pages); its text must be recognised first`);
}

/** The notes of the pages follow the text; places refer to both together. */
function readPages({ text: body, headings }: PagesText, notes: readonly PageNote[], running: readonly string[]): Blocks {
  const read = readPlainText(plainTwin(body), headings);
  let text = body;
  let line = countLines(body);
  const noteBlocks = notes.map(({ label, lines }): Block => {
    text += `\f${label} `;
    const start = text.length;
    text += lines.join("\n");
    line += 1;
    const first = line;
    line += lines.length - 1;
    return { kind: "note", cut: cutSpans(text, [[start, text.length]]), number: label, level: null, marks: [], breaks: [], line: first, endLine: line };
  });
  const blocks = read.blocks.map((block) => withRaisedMarks(text, block));
  return { text, blocks: [...blocks, ...noteBlocks], head: [...running, read.head].join("\n") };
}

function countLines(text: string): number {
  return (text.match(/[\n\f]/g)?.length ?? 0) + 1;
}
