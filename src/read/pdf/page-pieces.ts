import type { PDFPageProxy } from "pdfjs-dist";
import type { BoldFonts } from "./bold-fonts.js";

/** A run of characters of one size on a page; y counts downwards to the foot of the letters. */
export interface PdfPiece {
  readonly words: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
}

/** Turned by more than this, words are a watermark or run up the margin. */
const MOST_SLANT = 0.1;

/** How what is written on a page comes to stand on it as it is shown. */
type Transform = readonly [number, number, number, number, number, number];
type PageItem = Awaited<ReturnType<PDFPageProxy["getTextContent"]>>["items"][number];

/**
 * The words of a page with their places, as it is shown (a page stored on its side is turned).
 *
 * @param fonts of the document
 * @returns in the order of the file; a blank set by itself ends the piece before it
 */
export async function pagePieces(page: PDFPageProxy, fonts: BoldFonts): Promise<PdfPiece[]> {
  const shown = page.getViewport({ scale: 1 }).transform as unknown as Transform;
  const { items } = await page.getTextContent();
  await fonts.meet(page, new Set(items.flatMap((item) => ("fontName" in item ? [item.fontName] : []))));
  return items.flatMap((item, at) => {
    const piece = pieceOf(item, shown, fonts);
    return piece === null ? [] : [isBlank(items[at + 1]) ? { ...piece, words: `${piece.words} ` } : piece];
  });
}

function isBlank(item: PageItem | undefined): boolean {
  return item !== undefined && "str" in item && item.str.trim() === "" && item.width > 0;
}

/** Null for what has no words, and for words that are turned. */
function pieceOf(item: PageItem, [a, b, c, d, e, f]: Transform, fonts: BoldFonts): PdfPiece | null {
  if (!("str" in item) || item.str.trim() === "") return null;
  const [ia, ib, ic, id, ix, iy] = item.transform as unknown as Transform;
  const across = a * ia + c * ib;
  const slant = b * ia + d * ib;
  if (Math.abs(slant) > Math.abs(across) * MOST_SLANT) return null;
  const x = a * ix + c * iy + e;
  return {
    words: printable(item.str),
    x,
    end: x + item.width,
    y: b * ix + d * iy + f,
    size: Math.hypot(a * ic + c * id, b * ic + d * id) || item.height,
    bold: fonts.isBold(item.fontName),
  };
}

/** Bullets come from symbol fonts, as letters outside the letters of all writing; soft hyphens are hyphens here. */
function printable(words: string): string {
  return words
    .replace(/[\uf0a7\uf0b7\uf0d8\uf0fc]/g, "•")
    .replace(/\u00ad/g, "-")
    .replace(/[\u0000-\u001f\u200b\ufeff]/g, "");
}
