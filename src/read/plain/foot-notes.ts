import { partJoinedNotes } from "./joined-lines.js";
import type { Line } from "./lines.js";

const NOTE = /^\s*(\d{1,3})\s+\S/;
const PARAGRAPH = /^\s*\d{1,4}(?:\.\d{1,4})*\.\s/;
/** In lines: no page has more below its text. */
const LONGEST_FOOT = 40;

/** The lines of a text parted into what it says and the notes at the feet of its pages. */
export interface Feet {
  readonly body: readonly Line[];
  readonly notes: readonly Line[];
}

/**
 * Tells the notes at the foot of each page of a converted text from its words. A page ends with its furniture (a page number, a symbol);
 * its notes begin where a line bears the next number and that number is glued to a word above it («interrogation.4»).
 *
 * @param lines of the whole text, in order
 * @param furniture the lines that are page furniture or blank
 * @param first the number of the first note
 * @returns the lines without furniture; no notes where no page has any
 * @example // page: "1. It has a law.1" "1 Act No. 7." "2" "CCPR/C/UTO/FCO/3": the second line is a note
 */
export function footNotes(lines: readonly Line[], furniture: ReadonlySet<Line>, first = 1): Feet {
  const body: Line[] = [];
  const notes: Line[] = [];
  let expected = first;
  for (const page of pagesOf(lines, furniture)) {
    const at = footOf(page, expected);
    const foot = at === -1 ? [] : partJoinedNotes(page.slice(at), expected);
    for (const line of foot) if (numberOf(line) === expected) expected++;
    body.push(...(at === -1 ? page : page.slice(0, at)));
    notes.push(...foot);
  }
  return { body, notes };
}

/** The lines of each page without its furniture. */
function pagesOf(lines: readonly Line[], furniture: ReadonlySet<Line>): readonly (readonly Line[])[] {
  const pages: Line[][] = [[]];
  for (const line of lines) {
    if (!furniture.has(line)) pages.at(-1)!.push(line);
    else if (line.text.trim() !== "" && pages.at(-1)!.length > 0) pages.push([]);
  }
  return pages;
}

function numberOf(line: Line): number {
  return Number(NOTE.exec(line.text)?.[1] ?? NaN);
}

/** Where the foot of a page begins whose first note has this number; -1 for nowhere. */
function footOf(page: readonly Line[], number: number): number {
  for (let at = Math.max(0, page.length - LONGEST_FOOT); at < page.length; at++) if (beginsFoot(page, at, number) && endsAsFoot(page.slice(at))) return at;
  return -1;
}

/** The mark of the first note may be glued to a figure («Directive 3115.095») where none can tell it: then that of the second counts. */
function beginsFoot(page: readonly Line[], at: number, number: number): boolean {
  if (numberOf(page[at]!) !== number) return false;
  const above = page.slice(0, at);
  return isMarked(above, number) || (isMarked(above, number + 1) && page.slice(at + 1).some((line) => numberOf(line) === number + 1));
}

/** Where a page is not told from the next, paragraphs stand below its notes: then none are taken. */
function endsAsFoot(foot: readonly Line[]): boolean {
  return !foot.some(({ text }) => PARAGRAPH.test(text));
}

/** Whether a number is glued to the end of a word or a sentence. */
function isMarked(above: readonly Line[], number: number): boolean {
  const mark = new RegExp(`[\\p{L}.,;:)”’"\\]%?!]${number}(?![\\d\\p{L}]|[.,:]\\d|-\\d|/)`, "u");
  return above.some(({ text }) => mark.test(text));
}
