import type { Line } from "./lines.js";

/** How a text prints the numbers of its paragraphs, and the number from which it counts: an excerpt may begin with «14.». */
export interface Numbering {
  /** Matches the start of a numbered line; group 1 is the number. */
  readonly label: RegExp;
  readonly first: number;
}

/** «12. The», «12.» on a line of its own, «12.The» as some conversions glue it. */
const DOTTED = /^\s*(\d{1,6})\.(?:\s+|$|(?=["“‘(]?\p{Lu}))/u;
/** Other ways, tried in this order where no dots are: «[12] The», «12) The», «(12) The», «12 The». */
const OTHERS: readonly RegExp[] = [/^\s*\[(\d{1,6})\]\s+/, /^\s*(\d{1,6})\)\s+/, /^\s*\((\d{1,6})\)\s+/, /^\s*(\d{1,4})\s+(?=["“‘(]?\p{Lu})/u];

/** How many numbered paragraphs tell a numbered text from one that merely holds a list. */
const ENOUGH = 5;
/** Fewer are enough where they take up the whole text. */
const FEW = 3;
/** The first of them stands in so much of the text; a list of sources or notes stands at its end. */
const EARLY = 0.4;

/** Paragraphs numbered with dots from 1. */
export const USUAL: Numbering = { label: DOTTED, first: 1 };

/**
 * Tells how the paragraphs of a text are numbered.
 *
 * @returns null when they are not
 * @example findNumbering(linesOf("[1] One.\n[2] Two.\n[3] Three.\n[4] Four.\n[5] Five."))?.first // 1
 */
export function findNumbering(lines: readonly Line[]): Numbering | null {
  if (longestSeries(lines, USUAL) >= ENOUGH) return USUAL;
  for (const label of [DOTTED, ...OTHERS]) {
    const first = firstNumber(lines, label);
    for (const numbering of [
      { label, first: 1 },
      { label, first },
    ])
      if (first > 0 && isWholeText(lines, numbering)) return numbering;
  }
  return null;
}

function firstNumber(lines: readonly Line[], label: RegExp): number {
  for (const line of lines) {
    const number = numberOf(line, label);
    if (!Number.isNaN(number)) return number;
  }
  return 0;
}

/** The number that a line begins with, or NaN. */
export function numberOf(line: Line, label: RegExp): number {
  return Number(label.exec(line.text)?.[1] ?? NaN);
}

/** How far lines count up: «1. …», «2. …», «3. …». */
function longestSeries(lines: readonly Line[], { label, first }: Numbering): number {
  let expected = first;
  for (const line of lines) if (numberOf(line, label) === expected) expected++;
  return expected - first;
}

/** Whether the series begins early, and a short one takes up the text to its end or leaves no paragraph without a number. */
function isWholeText(lines: readonly Line[], numbering: Numbering): boolean {
  const length = longestSeries(lines, numbering);
  const end = lines.at(-1)?.end ?? 0;
  const placeOf = (number: number) => lines.find((line) => numberOf(line, numbering.label) === number)?.start ?? end;
  if (length === 0 || placeOf(numbering.first) > end * EARLY) return false;
  if (length >= ENOUGH || (length >= FEW && placeOf(numbering.first + length - 1) > end * (1 - EARLY))) return true;
  return (length >= FEW || numbering.label === DOTTED) && numbersEach(lines, numbering);
}

/** «(a) …», «• …», «1.2. …»: a line below a numbered one. */
const BELOW = /^\s*(?:[•●▪◦*–—-]\s|\((?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})\)\s|\d{1,3}(?:\.\d{1,3}){1,3}\.?\s)/;

/** From the first number on every line bears one or is an item below it: each paragraph is a line, as in one or two copied from a report. */
function numbersEach(lines: readonly Line[], { label, first }: Numbering): boolean {
  const from = lines.findIndex((line) => numberOf(line, label) === first);
  const numbered = lines.slice(from).filter((line) => line.text.trim() !== "");
  return numbered.every((line) => !Number.isNaN(numberOf(line, label)) || BELOW.test(line.text));
}
