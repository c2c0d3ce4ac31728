import table from "../../../data/head-words.json" with { type: "json" };
import { answeredNumbers } from "../../knowledge/documents/answered-numbers.js";
import { alternation } from "../../text/alternation.js";
import type { Line } from "./lines.js";

/** The lines of one heading, its number and level, and the pattern of that number. */
export interface HeadingLines {
  readonly lines: readonly Line[];
  readonly number: string | null;
  readonly level: number;
  readonly label: RegExp | null;
}

/** «II. Women», «B.Women» as some conversions glue it. */
const LABEL = /^\s*([IVXLC]{1,6}|[A-Z]|\d{1,2})\.(?:\s+(?=\S)|(?=\p{Lu}\p{Ll}{2}))/u;
/** «B. Women, etc.»: a letter tells a heading whatever it ends in; «1. It trained judges.» is an item of a list. */
const SECTION = /^\s*(?:[IVXLC]{1,6}|[A-Z])\.(?:\s+(?=\S)|(?=\p{Lu}\p{Ll}{2}))/u;
const ITEM = /^\s*(?:[•●▪◦*–—-]|\((?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})\))\s/;
/** A heading does not end like a sentence; a note number may be glued to the stop. */
const SENTENCE_END = /[.;:!?…]["”’)\]]*(?:\s?\d{1,3}){0,3}\s*$/;
/** A note at a star, below the heading that bears it. */
const STAR_NOTE = /^\s*\*{1,3}\s*\p{Lu}/u;
const STARRED = /\p{L}\s?\*{1,3}\s*$/u;
/** «Conclusions ........ 12»: a line of the contents. */
const OF_CONTENTS = /\.{4,}|…{2,}/;
/** A line of a heading that the next one goes on with. */
const GOES_ON = new RegExp(`(?:,|\\b${alternation(table.headingGoesOn)})\\s*$`);
const ONLY_MARKS = /^\s*\d{1,3}(?:[\s,]+\d{1,3}){0,3}\s*$/;
/** In characters. */
const LONGEST = 120;
/** «A. Implementation of international human rights obligations, taking into account applicable international humanitarian law»: 122. */
const LONGEST_NUMBERED = 160;
/** Headings before a paragraph hardly ever take more lines than this. */
const MOST_LINES = 9;

/** How a text is laid out. */
export interface Layout {
  /** At which lines are wrapped: a shorter line ends its heading. */
  readonly width: number;
  /** Whether blank lines part paragraphs, and not every line from the next. */
  readonly parted: boolean;
  /** Numbers of lines that are set like headings. */
  readonly set: ReadonlySet<number>;
}

/** In a text where blank lines part paragraphs, so many of its lines have the next one right below. */
const CLOSE_LINES = 0.3;

/**
 * @param lines without blank ones
 * @param set numbers of lines that are set like headings
 */
export function layoutOf(lines: readonly Line[], set: ReadonlySet<number>): Layout {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b);
  const close = lines.filter((line, at) => lines[at + 1]?.number === line.number + 1).length;
  return { width: lengths[Math.floor(lengths.length * 0.9)] ?? 80, parted: close > lines.length * CLOSE_LINES, set };
}

/**
 * Tells the headings at the end of what stands before a numbered paragraph.
 *
 * @param lines the lines before the paragraph, after the previous paragraph's first line
 * @param first whether these are the lines before the first paragraph, where only a heading that is numbered, or names what it answers, is told from the title page;
 *   without one, the last line may be a heading and the title as well, and takes no line
 * @returns the headings in order, and how many lines they take
 */
export function findHeadings(lines: readonly Line[], layout: Layout, first: boolean): { headings: HeadingLines[]; taken: number } {
  const to = beforeStarNotes(lines);
  let from = to;
  while (from > 0 && to - from < MOST_LINES && mayBeHeading(lines[from - 1]!, layout)) from--;
  while (from < to && !startsHeading(lines[from]!.text)) from++;
  if (first) while (from < to && !tellsItself(lines[from]!.text)) from++;
  if (first && from === to) return { headings: lastLine(lines, layout).map(headingOf), taken: 0 };
  const headings: HeadingLines[] = [];
  for (const line of lines.slice(from, to)) {
    const open = headings.at(-1);
    if (open === undefined || opensHeading(line, open, layout)) headings.push(headingOf(line));
    else headings[headings.length - 1] = { ...open, lines: [...open.lines, line] };
  }
  return { headings, taken: headings.length === 0 ? 0 : lines.length - from };
}

/** Where the notes of a starred heading begin («Conclusions**», and below it «** These have not been edited.»); else the end. */
function beforeStarNotes(lines: readonly Line[]): number {
  let to = lines.length;
  while (to > 0 && STAR_NOTE.test(lines[to - 1]!.text)) to--;
  return to > 0 && STARRED.test(lines[to - 1]!.text) ? to : lines.length;
}

/** Words on a line of their own, parted from what stands above. */
function lastLine(lines: readonly Line[], layout: Layout): readonly Line[] {
  const [above, last] = lines.slice(-2);
  if (last === undefined || last.number <= above!.number + 1 || last.text.includes(":")) return [];
  return startsHeading(last.text) && mayBeHeading(last, layout) && /\p{L}\s*$/u.test(last.text) ? [last] : [];
}

function mayBeHeading({ text, number }: Line, { set }: Layout): boolean {
  return (
    (!SENTENCE_END.test(text) || SECTION.test(text)) &&
    !ITEM.test(text) &&
    !OF_CONTENTS.test(text) &&
    (text.trim().length <= (LABEL.test(text) ? LONGEST_NUMBERED : LONGEST) || set.has(number))
  );
}

/** Whether a heading is told from a title page by itself. */
function tellsItself(text: string): boolean {
  return LABEL.test(text) || answeredNumbers(text) !== null;
}

function startsHeading(text: string): boolean {
  return /^\s*["“]?\p{Lu}/u.test(text) || LABEL.test(text);
}

function opensHeading({ text, number }: Line, open: HeadingLines, { width, parted, set }: Layout): boolean {
  if (ONLY_MARKS.test(text)) return false;
  if (tellsItself(text)) return true;
  const last = open.lines.at(-1)!;
  const isComplete = last.text.trim().length < width * 0.7 || ((parted || set.has(number) || set.has(last.number)) && number > last.number + 1);
  return isComplete && startsHeading(text) && !GOES_ON.test(last.text);
}

function headingOf(line: Line): HeadingLines {
  const number = LABEL.exec(line.text)?.[1] ?? null;
  const level = number === null ? 4 : /^[IVXLC]+$/.test(number) ? 1 : /^[A-Z]$/.test(number) ? 2 : 3;
  return { lines: [line], number, level, label: number === null ? null : LABEL };
}
