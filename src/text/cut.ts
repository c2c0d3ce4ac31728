/** A half-open range `[start, end)` of UTF-16 units in the original text. */
export type Span = readonly [start: number, end: number];

/** A run of characters that stands in the cut at `at` and in the original at `start`. */
interface Piece {
  readonly at: number;
  readonly start: number;
  readonly length: number;
}

/**
 * A passage taken out of a longer text: its words without what is not part of them (note markup, page furniture, line
 * ends), and for each character the place in the original. White space of any kind and length is one blank.
 */
export interface Cut {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const SPACE = 32;
const isBlank = (code: number) =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000 || code === 0x2028;

/**
 * Cuts the given spans out of a text and joins them.
 *
 * @param original the whole text
 * @param spans the pieces wanted, in order; what lies between them is left out
 * @example cutSpans("one[1] two\n three", [[0, 3], [6, 17]]).text // "one two three"
 */
export function cutSpans(original: string, spans: readonly Span[]): Cut {
  const pieces: Piece[] = [];
  const texts: string[] = [];
  let length = 0;
  let afterBlank = true;
  const add = (start: number, end: number, words: string) => {
    const last = pieces.at(-1);
    if (last !== undefined && last.start + last.length === start) pieces[pieces.length - 1] = { ...last, length: last.length + end - start };
    else pieces.push({ at: length, start, length: end - start });
    texts.push(words);
    length += words.length;
  };
  for (const [start, end] of spans) {
    let from = start;
    for (let i = start; i <= end; i++) {
      if (i < end) {
        const code = original.charCodeAt(i);
        const isWord = !isBlank(code);
        const isKept = isWord || (code === SPACE && !afterBlank);
        if (isKept) {
          afterBlank = !isWord;
          continue;
        }
      }
      if (i > from) add(from, i, original.slice(from, i));
      if (i < end && !afterBlank) add(i, i + 1, " ");
      if (i < end) afterBlank = true;
      from = i + 1;
    }
  }
  return trimCut({ text: texts.join(""), pieces });
}

/** The part of a cut from `from` to `to` (offsets in `cut.text`), without blanks at its ends. */
export function sliceCut(cut: Cut, from: number, to: number): Cut {
  let start = Math.max(0, from);
  let end = Math.min(cut.text.length, to);
  while (start < end && cut.text[start] === " ") start++;
  while (end > start && cut.text[end - 1] === " ") end--;
  const pieces: Piece[] = [];
  for (let i = pieceAt(cut, start); i < cut.pieces.length && cut.pieces[i]!.at < end; i++) {
    const piece = cut.pieces[i]!;
    const first = Math.max(piece.at, start);
    const last = Math.min(piece.at + piece.length, end);
    if (last > first) pieces.push({ at: first - start, start: piece.start + first - piece.at, length: last - first });
  }
  return { text: cut.text.slice(start, end), pieces };
}

/** Where the words of a cut stand in the original: the fewest spans, in order. */
export function spansOf(cut: Cut): Span[] {
  return cut.pieces.map((piece) => [piece.start, piece.start + piece.length]);
}

/** The place in the original of the character at `offset` of the cut. */
export function originalOffset(cut: Cut, offset: number): number {
  const piece = cut.pieces[pieceAt(cut, offset)];
  return piece === undefined ? 0 : piece.start + offset - piece.at;
}

/** The offset in the cut of the first character that stands at or after a place in the original. */
export function cutOffset(cut: Cut, original: number): number {
  for (let low = 0, high = cut.pieces.length; ;) {
    if (low === high) {
      const piece = cut.pieces[low];
      return piece === undefined ? cut.text.length : piece.at + Math.max(0, original - piece.start);
    }
    const middle = (low + high) >> 1;
    const piece = cut.pieces[middle]!;
    if (piece.start + piece.length <= original) low = middle + 1;
    else high = middle;
  }
}

function trimCut(cut: Cut): Cut {
  return cut.text.startsWith(" ") || cut.text.endsWith(" ") ? sliceCut(cut, 0, cut.text.length) : cut;
}

/** Index of the last piece that begins at or before `offset`. */
function pieceAt(cut: Cut, offset: number): number {
  let low = 0;
  let high = cut.pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (cut.pieces[middle]!.at <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
