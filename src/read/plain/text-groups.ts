import type { Line } from "./lines.js";

/** Lines so long were not wrapped. */
const UNWRAPPED = 160;
/** What begins an item of a list. */
const ITEM = /^\s*(?:[•●▪◦*–—-]\s|\((?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})\)\s?)/;
const LABEL = /^\s*(?:[IVXLC]{1,6}|[A-Z])\.\s+\S/;
/** What ends a sentence, or a part of one that may stand alone. */
export const SENTENCE_END = /[.!?;:”"’)]\s*$/;

/**
 * The groups of lines that blank lines part, without contents and page numbers.
 *
 * @param furniture lines to leave out
 * @param isText tells groups that are no contents whatever they look like
 */
export function groupLines(lines: readonly Line[], furniture: ReadonlySet<Line>, isText: (group: readonly Line[]) => boolean = () => false): Line[][] {
  const groups: Line[][] = [];
  let isOpen = false;
  for (const line of lines) {
    const isWords = line.text.trim() !== "" && !furniture.has(line);
    if (isWords && isOpen) groups.at(-1)!.push(line);
    else if (isWords) groups.push([line]);
    isOpen = isWords;
  }
  return groups.filter((group) => (isText(group) || !isContents(group)) && !isPageNumber(group)).flatMap(splitUnwrapped);
}

/** Without blank lines between them, paragraphs are parted by their line ends, if the lines are not wrapped. */
function splitUnwrapped(group: readonly Line[]): Line[][] {
  return group.some((line) => line.text.length > UNWRAPPED) ? group.map((line) => [line]) : [[...group]];
}

function isPageNumber(group: readonly Line[]): boolean {
  return group.length === 1 && /^\s*\d{1,4}\s*$/.test(group[0]!.text);
}

/** A table of contents: many lines that begin with a label or end with the number of a page. */
function isContents(group: readonly Line[]): boolean {
  if (/^\s*contents\s*$/i.test(group[0]!.text)) return true;
  const typical = group.filter((line) => LABEL.test(line.text) || /[^\s\d]\s?\.{0,200}\s?\d{1,3}\s*$/.test(line.text)).length;
  return group.length >= 5 && typical >= group.length * 0.4;
}

/** Whether a line begins with the label of a heading: «IV. », «B. ». */
export function isLabelled(text: string): boolean {
  return LABEL.test(text);
}

/** Whether a line begins an item of a list: «• », «(a) ». */
export function beginsListItem(text: string): boolean {
  return ITEM.test(text);
}
