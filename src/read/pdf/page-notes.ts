import type { PdfLine } from "./page-lines.js";
import { raisedLabels } from "./raised-figures.js";

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
    const foot = lines.slice(from);
    const announced = foot.some((line) => line.beginsRaised) ? null : announcedLabels(lines);
    for (const line of foot) addLine(notes, line, announced);
    return lines.slice(0, from);
  });
  return { pages: kept, notes };
}

/** Where the notes at the foot begin: small lines, if a note begins among them; or lines that the page's raised numbers announce. */
function notesStart(lines: readonly PdfLine[], textSize: number): number {
  let from = lines.length;
  while (from > 0 && lines[from - 1]!.size < textSize * SMALLER) from--;
  const hasNote = lines.slice(from).some((line) => line.beginsRaised && LABEL.test(line.words));
  return hasNote && from > 0 ? from : announcedStart(lines);
}

/** The last place from which the lines begin with all numbers that are raised on the page, one after the other. */
function announcedStart(lines: readonly PdfLine[]): number {
  const announced = announcedLabels(lines);
  let wanted = announced.length;
  for (let at = lines.length - 1; at > 0 && wanted > 0; at--) {
    if (labelOf(lines[at]!) !== announced[wanted - 1]) continue;
    wanted--;
    if (wanted === 0) return at;
  }
  return lines.length;
}

function announcedLabels(lines: readonly PdfLine[]): string[] {
  return [...new Set(lines.flatMap(({ words }) => raisedLabels(words)))];
}

function labelOf(line: PdfLine): string | null {
  return LABEL.exec(line.words)?.[1] ?? null;
}

/** @param announced the labels to expect where labels are not raised; else null, and a number that is not raised is none */
function addLine(notes: PageNote[], line: PdfLine, announced: readonly string[] | null): void {
  const label = labelOf(line);
  const begins = label !== null && (announced === null ? line.beginsRaised : announced.includes(label));
  if (begins) notes.push({ label, lines: [line.words.replace(LABEL, "")] });
  else notes.at(-1)?.lines.push(line.words);
}

/** The size in which most letters of the document are set. */
export function usualSize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const line of lines) letters.set(Math.round(line.size * 2) / 2, (letters.get(Math.round(line.size * 2) / 2) ?? 0) + line.words.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
