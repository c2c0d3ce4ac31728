import { splitColumns } from "./columns.js";
import type { PdfPiece } from "./page-pieces.js";
import { toRaised } from "./raised-figures.js";

/** A printed line of a page. */
export interface PdfLine {
  readonly words: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  readonly page: number;
  /** Whether all its letters are. */
  readonly bold: boolean;
  /** Whether it begins with a raised number, as notes do. */
  readonly beginsRaised: boolean;
}

/** Pieces at one height. */
export interface PdfRow {
  readonly pieces: PdfPiece[];
  size: number;
  y: number;
}

/** A gap this wide, in parts of the letters' height, is a blank. */
const BLANK = 0.17;
/** Rows hardly ever overlap others than the last few. */
const LOOK_BACK = 4;

/**
 * Sets the pieces of a page into lines, in reading order: from top to bottom, column after column.
 *
 * @param page its number, from 1
 */
export function pageLines(pieces: readonly PdfPiece[], page: number): PdfLine[] {
  return splitColumns(rowsOf(pieces)).map((row) => lineOf(row, page));
}

function rowsOf(pieces: readonly PdfPiece[]): PdfRow[] {
  const rows: PdfRow[] = [];
  for (const piece of [...pieces].sort((one, other) => one.y - other.y)) {
    const row = rows.slice(-LOOK_BACK).find((open) => overlaps(open, piece));
    if (row === undefined) rows.push({ pieces: [piece], size: piece.size, y: piece.y });
    else {
      row.pieces.push(piece);
      if (piece.size > row.size) Object.assign(row, { size: piece.size, y: piece.y });
    }
  }
  for (const row of rows) row.pieces.sort((one, other) => one.x - other.x);
  return rows.sort((one, other) => one.y - other.y);
}

/** Whether a piece and a row share half the height of the smaller: a raised figure does with its line. */
function overlaps(row: PdfRow, piece: PdfPiece): boolean {
  const shared = Math.min(row.y + row.size * 0.2, piece.y + piece.size * 0.2) - Math.max(row.y - row.size * 0.8, piece.y - piece.size * 0.8);
  return shared > Math.min(row.size, piece.size) * 0.5;
}

function lineOf({ pieces, size, y }: PdfRow, page: number): PdfLine {
  let words = "";
  let end: number | null = null;
  let beginsRaised = false;
  for (const piece of pieces) {
    const isRaised = piece.size < size * 0.85 && piece.y < y - size * 0.12 && /^[\d\s,]+$/.test(piece.words);
    const isFirst = words.trim() === "";
    const gap = end !== null && piece.x - end > size * BLANK && !/\s$/.test(words) && !/^\s/.test(piece.words) && !isRaised ? " " : "";
    words += gap + (!isRaised ? piece.words : isFirst ? `${piece.words.trim()} ` : toRaised(piece.words));
    beginsRaised ||= isRaised && isFirst;
    end = piece.end;
  }
  return { words: words.replace(/\s+/g, " ").trim(), x: pieces[0]!.x, end: end!, y, size, page, bold: isBold(pieces), beginsRaised };
}

/** Figures are not asked: the number of a note is seldom set as its words are. */
function isBold(pieces: readonly PdfPiece[]): boolean {
  const lettered = pieces.filter(({ words }) => /\p{L}/u.test(words));
  return lettered.length > 0 && lettered.every(({ bold }) => bold);
}
