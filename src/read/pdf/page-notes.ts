import type { PdfLine } from "./page-lines.js";

/** A note at the foot of a page. */
export interface PageNote {
  readonly label: string;
  /** Its lines, the first without the label. */
  readonly lines: string[];
}

const LABEL = /^(\d{1,3})\s+(?=\S)/;
/** Notes are set smaller than the text. */
const SMALLER = 0.93;
const NOTES_TITLE = /^(?:End)?notes$/i;

/**
 * Takes the notes at the foot of each page out of its lines. A list of notes at the end of the document stays where it is.
 *
 * @param pages the lines of each page without furniture
 */
export function takePageNotes(pages: readonly (readonly PdfLine[])[]): { pages: PdfLine[][]; notes: PageNote[] } {
  const textSize = usualSize(pages.flat());
  const notes: PageNote[] = [];
  let listBegan = false;
  const kept = pages.map((lines) => {
    listBegan ||= lines.some((line) => NOTES_TITLE.test(line.words));
    const from = listBegan ? lines.length : notesStart(lines, textSize);
    for (const line of lines.slice(from)) addLine(notes, line);
    return lines.slice(0, from);
  });
  return { pages: kept, notes };
}

/** Where the small lines at the foot begin, if a note begins among them and text stands above. */
function notesStart(lines: readonly PdfLine[], textSize: number): number {
  let from = lines.length;
  while (from > 0 && lines[from - 1]!.size < textSize * SMALLER) from--;
  const hasNote = lines.slice(from).some((line) => line.beginsRaised && LABEL.test(line.words));
  return hasNote && from > 0 ? from : lines.length;
}

function addLine(notes: PageNote[], line: PdfLine): void {
  const label = line.beginsRaised ? LABEL.exec(line.words) : null;
  if (label !== null) notes.push({ label: label[1]!, lines: [line.words.slice(label[0].length)] });
  else notes.at(-1)?.lines.push(line.words);
}

/** The size in which most letters of the document are set. */
export function usualSize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const line of lines) letters.set(Math.round(line.size * 2) / 2, (letters.get(Math.round(line.size * 2) / 2) ?? 0) + line.words.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
