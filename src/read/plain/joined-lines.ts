import { firstWhere } from "../../text/first-where.js";
import type { Line } from "./lines.js";

/** How the numbers look by which a text is parted; group 1 of both is the number. */
interface Series {
  readonly atStart: RegExp;
  /** Inside a line, at the blank before the number. */
  readonly inside: RegExp;
}

/** «12. The». */
const PARAGRAPHS: Series = { atStart: /^\s*(\d{1,3})\.(?:\s|$)/, inside: /(?<=\S)\s(?=(\d{1,3})\.\s+["“‘(]?\p{Lu})/gu };
/** «12 Ibid., para. 4.» */
const NOTES: Series = { atStart: /^\s*(\d{1,3})[.)]?\s+\S/, inside: /(?<=\S)\s(?=(\d{1,3})[.)]?\s+(?:["“‘(]?\p{Lu}|https?:|www\.))/gu };

const ENDED = /[.;:][)\]"”’]*(?:\s?\d{1,3})?$|[.;:][)\]"”’]*\s?\[[^\]]{1,12}\]$/;
/** In characters: so much of what stands before a number tells whether it ended. */
const TAIL = 20;
/** «Recommendations (138.280, 274) (SDGs: 4, 10)» too. */
const HEADING = /^\s*(?:(?:\d{1,2}|[A-Z]|[IVXLC]{1,6})\.\s+)?\p{Lu}(?:[^.;:]|[.:](?=\s?\d))*$/u;
const LONGEST_HEADING = 110;
/** In lines: what stands below a heading follows so close. */
const CLOSE = 4;
/** In lines: a number that begins a line so far ahead is looked for there. */
const AHEAD = 400;
/** So many of the numbers begin lines; else the numbers inside are those of a list in a sentence. */
const AT_LINES = 3;

/**
 * Parts lines at the numbers of paragraphs inside them: a conversion from PDF may run a heading and the paragraphs below it into one line
 * («Ombudsperson 7. The Committee … 8. The State party …»). A number is taken only where the series waits for it and no line begins with it.
 *
 * @param lines of a text, in order
 * @returns the same lines where nothing is joined; the parts of a line bear its number
 * @example partJoined(linesOf("1. A b.\n2. C d. 3. E f.\n4. G h.\n5. I j.")).length // 5
 */
export function partJoined(lines: readonly Line[]): readonly Line[] {
  const { parted, atLines } = part(lines, PARAGRAPHS, 1);
  return atLines >= AT_LINES && parted.length > lines.length ? parted : lines;
}

/**
 * Parts lines at the numbers of notes inside them («7 Ibid., para. 3. 8 A/HRC/48/9.»).
 *
 * @param lines of the notes, in order
 * @param first the number of the first
 */
export function partJoinedNotes(lines: readonly Line[], first: number): readonly Line[] {
  return part(lines, NOTES, first).parted;
}

function part(lines: readonly Line[], series: Series, first: number): { parted: Line[]; atLines: number } {
  const numbers = lines.map((line, at) => (isHeading(lines, at) ? NaN : numberAt(line, series)));
  const places = placesOf(numbers);
  const parted: Line[] = [];
  let expected = first;
  let atLines = 0;
  for (const [at, line] of lines.entries()) {
    let isParagraph = numbers[at] === expected;
    if (isParagraph) {
      expected++;
      atLines++;
    }
    let start = 0;
    for (const { index, 1: digits } of line.text.matchAll(series.inside)) {
      if (Number(digits) !== expected || !mayEnd(line.text.slice(start, index), isParagraph) || beginsLine(places, expected, at)) continue;
      parted.push(partOf(line, start, index));
      start = index + 1;
      isParagraph = true;
      expected++;
    }
    parted.push(start === 0 ? line : partOf(line, start, line.text.length));
  }
  return { parted, atLines };
}

function numberAt(line: Line, { atStart }: Series): number {
  return Number(atStart.exec(line.text)?.[1] ?? NaN);
}

/** «3. Administration of justice» above a line that has a number too. */
function isHeading(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at]!;
  if (text.length > LONGEST_HEADING || hasEnded(text.trimEnd()) || Number.isNaN(numberAt(lines[at]!, PARAGRAPHS))) return false;
  const below = lines.slice(at + 1, at + CLOSE).find((line) => line.text.trim() !== "");
  return below !== undefined && !Number.isNaN(numberAt(below, PARAGRAPHS));
}

/** Which lines each number begins. */
function placesOf(numbers: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  numbers.forEach((number, at) => {
    const known = places.get(number);
    if (known !== undefined) known.push(at);
    else if (!Number.isNaN(number)) places.set(number, [at]);
  });
  return places;
}

/** Whether a line further down, and before the one of the next number, begins with this number. */
function beginsLine(places: ReadonlyMap<number, readonly number[]>, number: number, at: number): boolean {
  const own = firstBehind(places.get(number) ?? [], at);
  return own < at + AHEAD && own < firstBehind(places.get(number + 1) ?? [], at);
}

/** The first of some places in order that lies behind a line. */
function firstBehind(places: readonly number[], at: number): number {
  return places[firstWhere(places, (place) => place > at)] ?? Infinity;
}

function hasEnded(words: string): boolean {
  return ENDED.test(words.slice(-TAIL));
}

/** A paragraph ends with a sentence, a heading without. */
function mayEnd(words: string, isParagraph: boolean): boolean {
  return hasEnded(words) || (!isParagraph && words.length <= LONGEST_HEADING && HEADING.test(words));
}

function partOf(line: Line, from: number, to: number): Line {
  return { start: line.start + from, end: line.start + to, number: line.number, text: line.text.slice(from, to) };
}
