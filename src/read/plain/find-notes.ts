import { partJoinedNotes } from "./joined-lines.js";
import type { Line } from "./lines.js";

const NOTES_TITLE = /^\s*(?:End)?[Nn]otes\s*$/;
const NOTE_START = /^\s*(\d{1,3})[.)]?\s+\S/;
/** «1 See …»: as a note begins, and no numbered paragraph. */
const FIRST = /^\s*1\s+\S/;
/** In lines; a list of notes that begins at 2 is believed when the next label stands within so many. */
const LONGEST_NOTE = 20;
/** In lines: a title set above the last paragraphs of its page stands so far before the notes at most. */
const LATE = 60;
/** So many notes in a row show that such a list is one. */
const ENOUGH = 4;

/** Where the notes of a text stand: their title, and the first of them. */
export interface NotesPlace {
  readonly title: number;
  readonly first: number;
}

/**
 * Finds the notes at the end of a text. A conversion from PDF may put their title before the last paragraphs of the page that it stands on.
 *
 * @returns null for a text without
 * @example findNotes(linesOf("9. Last.\nNotes\n1 Ibid.")) // { title: 1, first: 2 }
 */
export function findNotes(lines: readonly Line[]): NotesPlace | null {
  const titles = [...lines.keys()].filter((i) => NOTES_TITLE.test(lines[i]!.text)).reverse();
  const title = titles.find((i) => beginsNotes(lines, i + 1));
  if (title !== undefined) return { title, first: title + 1 };
  const late = titles.map((i) => ({ title: i, first: lateNotes(lines, i + 1) })).find(({ first }) => first !== -1);
  return late ?? null;
}

/** The number that a note begins with. */
export function noteNumber(line: Line | undefined): number {
  return Number(NOTE_START.exec(line?.text ?? "")?.[1] ?? NaN);
}

/** Notes begin at 1; some conversions from Word begin at 2, and then the note after it must follow. */
function beginsNotes(lines: readonly Line[], at: number): boolean {
  const first = noteNumber(lines[at]);
  return first === 1 || (first === 2 && lines.slice(at + 1, at + 1 + LONGEST_NOTE).some((line) => noteNumber(line) === 3));
}

/** Where notes begin below the last paragraphs under their title, -1 for nowhere. */
function lateNotes(lines: readonly Line[], from: number): number {
  const at = lines.slice(from, from + LATE).findIndex(({ text }) => FIRST.test(text));
  return at !== -1 && countOf(lines.slice(from + at, from + at + ENOUGH * LONGEST_NOTE)) >= ENOUGH ? from + at : -1;
}

/** How many notes follow each other from the first line on. */
function countOf(lines: readonly Line[]): number {
  return partJoinedNotes(lines, 1).reduce((count, line) => (noteNumber(line) === count + 1 ? count + 1 : count), 0);
}
