import type { PdfPiece } from "./page-pieces.js";
import type { PdfRow } from "./page-lines.js";

/** Where a gutter may lie, in parts of the width that is written on. */
const FIRST = 0.35;
const LAST = 0.65;
const STEP = 2;
/** So many lines on either side make two columns; fewer are a table or a signature. */
const ENOUGH = 8;
/** Lines that reach over the gutter: titles, and the text above the columns. */
const MOST_CROSSING = 0.3;
/** Columns of running text are filled; cells of a table are not. */
const FILLED = 0.7;

/** Parts rows at the gutter of a page set in two columns, and puts the left column before the right; else leaves them. */
export function splitColumns(rows: readonly PdfRow[]): PdfRow[] {
  const gutter = findGutter(rows);
  if (gutter === null) return [...rows];
  const ordered: PdfRow[] = [];
  let right: PdfRow[] = [];
  for (const row of rows) {
    if (crosses(row, gutter)) {
      ordered.push(...right, row);
      right = [];
      continue;
    }
    const sides = [row.pieces.filter((piece) => piece.end <= gutter), row.pieces.filter((piece) => piece.end > gutter)] as const;
    if (sides[0].length > 0) ordered.push(rowOf(sides[0]));
    if (sides[1].length > 0) right.push(rowOf(sides[1]));
  }
  return [...ordered, ...right];
}

function findGutter(rows: readonly PdfRow[]): number | null {
  const left = Math.min(...rows.map((row) => row.pieces[0]!.x));
  const right = Math.max(...rows.map((row) => row.pieces.at(-1)!.end));
  let best: { x: number; crossing: number } | null = null;
  for (let x = left + (right - left) * FIRST; x <= left + (right - left) * LAST; x += STEP) {
    const crossing = rows.filter((row) => crosses(row, x)).length;
    if (best === null || crossing < best.crossing) best = { x, crossing };
  }
  return best !== null && best.crossing <= rows.length * MOST_CROSSING && isFilled(rows, best.x, left, right) ? best.x : null;
}

/** Whether both sides hold full lines. */
function isFilled(rows: readonly PdfRow[], gutter: number, left: number, right: number): boolean {
  const open = rows.filter((row) => !crosses(row, gutter));
  const widths = (wanted: (piece: PdfPiece) => boolean) =>
    open
      .map((row) => row.pieces.filter(wanted))
      .filter((pieces) => pieces.length > 0)
      .map((pieces) => pieces.at(-1)!.end - pieces[0]!.x);
  const leftWidths = widths((piece) => piece.end <= gutter);
  const rightWidths = widths((piece) => piece.end > gutter);
  return (
    leftWidths.length >= ENOUGH &&
    rightWidths.length >= ENOUGH &&
    median(leftWidths) >= (gutter - left) * FILLED &&
    median(rightWidths) >= (right - gutter) * FILLED
  );
}

function crosses(row: PdfRow, x: number): boolean {
  return row.pieces.some((piece) => piece.x < x && piece.end > x);
}

function rowOf(pieces: readonly PdfPiece[]): PdfRow {
  const largest = pieces.reduce((most, piece) => (piece.size > most.size ? piece : most));
  return { pieces: [...pieces], size: largest.size, y: largest.y };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
