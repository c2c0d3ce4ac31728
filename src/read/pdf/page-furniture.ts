import type { PdfLine } from "./page-lines.js";

/** The lines of a document without what its pages print at head and foot, and the words that stood there. */
export interface Furnished {
  readonly pages: readonly (readonly PdfLine[])[];
  /** Each running head or foot once. */
  readonly running: readonly string[];
}

/** So many lines at head and foot of a page may be furniture. */
const DEPTH = 3;
/** Printed at the same height on so many pages, a line is furniture; on fewer in a short document. */
const PAGES = 3;
const NUMBER = /^(?:page\s+)?[-–—|\s]{0,3}\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?[-–—|\s]{0,3}$/i;
const SAME_HEIGHT = 4;

/** Takes page numbers, running heads and feet away. */
export function removePageFurniture(pages: readonly (readonly PdfLine[])[]): Furnished {
  const seen = new Map<string, Set<number>>();
  for (const line of pages.flatMap(edges)) for (const key of keysOf(line)) seen.set(key, (seen.get(key) ?? new Set()).add(line.page));
  const needed = Math.min(PAGES, Math.max(2, pages.length));
  const isFurniture = (line: PdfLine): boolean => NUMBER.test(line.words) || keysOf(line).some((key) => seen.get(key)!.size >= needed);
  const running = new Map<string, string>();
  const kept = pages.map((lines) => {
    const gone = new Set(edges(lines).filter(isFurniture));
    for (const { words } of gone) if (/\p{L}/u.test(words) && !running.has(maskFigures(words))) running.set(maskFigures(words), words);
    return lines.filter((line) => !gone.has(line));
  });
  return { pages: kept, running: [...running.values()] };
}

/** The highest and lowest lines of a page. */
function edges(lines: readonly PdfLine[]): PdfLine[] {
  const sorted = [...lines].sort((a, b) => a.y - b.y);
  return sorted.length <= DEPTH * 2 ? sorted : [...sorted.slice(0, DEPTH), ...sorted.slice(-DEPTH)];
}

/** The same words at the same height; or the same but for a number that goes up with the pages, at their start or end. */
function keysOf({ words, y, page }: PdfLine): string[] {
  const height = Math.round(y / SAME_HEIGHT);
  const counted = words.replace(/^\d{1,4}(?=\D)|(?<=\D)\d{1,4}$/, (number) => `#${Number(number) - page}`);
  return [`${height} ${words}`, ...(counted === words ? [] : [`${height} ${counted}`])];
}

function maskFigures(words: string): string {
  return words.replace(/\d+/g, "#");
}
