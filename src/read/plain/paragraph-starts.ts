import type { Line } from "./lines.js";
import { numberOf, type Numbering } from "./numbering.js";

/** In lines: a number that is missing here is looked for so far ahead before it is given up. */
const AHEAD = 400;
/** So many numbers in a row may be lost, if so many follow. */
const MOST_LOST = 3;
const SURE = 3;
/** In numbered lines: so far ahead a new series is followed. */
const SERIES_AHEAD = 600;
/** So many numbers make a new series: «Part two», an annex. */
const NEW_SERIES = 5;
/** In lines: a heading stands so close before its paragraph. */
const CLOSE = 8;
const LONGEST_HEADING = 110;

/** «36 The Government …» between «35.» and «37.»: the stop is lost. */
const STOPLESS = /^\s*(\d{1,4})\s+(?=["“‘(]?\p{Lu})/u;

interface Numbered {
  readonly at: number;
  readonly number: number;
}

/**
 * Where numbered paragraphs begin. They are numbered in one series, which may begin anew in a later part; a heading numbered
 * «1.» or an item of a list, however long, does not continue it.
 *
 * @param lines without page furniture
 * @returns indexes of lines
 */
export function paragraphStarts(lines: readonly Line[], numbering: Numbering): number[] {
  const numbered = lines.flatMap((line, at): Numbered[] => {
    const number = numberOf(line, numbering.label);
    return Number.isNaN(number) ? [] : [{ at, number }];
  });
  const starts: number[] = [];
  let expected = numbering.first;
  let ofList = Infinity;
  numbered.forEach(({ at, number }, i) => {
    if (number === 1 && expected > NEW_SERIES && countsPast(numbered, i, expected)) {
      if (followsHeading(lines, at)) expected = 1;
      else ofList = 1;
    }
    if (number === ofList) return void ofList++;
    const skips = starts.length > 0 && goesOnWithout(numbered, i, expected);
    if (number !== expected && !skips) return;
    if (number === expected && isHeading(lines, numbered, i)) return;
    for (let lost = expected; skips && lost < number; lost++) starts.push(...stopless(lines, lost, starts.at(-1)! + 1, at));
    starts.push(at);
    expected = number + 1;
    ofList = Infinity;
  });
  return starts;
}

/** The pattern of the number at the start of a paragraph's first line. */
export function labelOf(line: Line, { label }: Numbering): RegExp {
  return Number.isNaN(numberOf(line, label)) ? STOPLESS : label;
}

/** Where a lost number stands without its stop, if it does. */
function stopless(lines: readonly Line[], number: number, from: number, to: number): number[] {
  for (let at = from; at < to; at++) if (numberOf(lines[at]!, STOPLESS) === number) return [at];
  return [];
}

/** Whether numbers that were lost before this one do not come later: the series goes on from it, or ends with the next. */
function goesOnWithout(numbered: readonly Numbered[], from: number, expected: number): boolean {
  const { at, number } = numbered[from]!;
  if (number <= expected || number > expected + MOST_LOST) return false;
  let next = number + 1;
  for (let i = from + 1; i < numbered.length && numbered[i]!.at < at + AHEAD; i++) {
    if (numbered[i]!.number === next) next++;
    else if (numbered[i]!.number === expected) return false;
    if (next > number + SURE) return true;
  }
  return number === expected + 1;
}

/** «3. Right to education» before paragraph 3: a short line without a stop, and the same number follows at once. */
function isHeading(lines: readonly Line[], numbered: readonly Numbered[], i: number): boolean {
  const { at, number } = numbered[i]!;
  const text = lines[at]!.text.trim();
  if (text.length > LONGEST_HEADING || /[.;:]$/.test(text) || /^\D{0,2}\d+\D{0,2}$/.test(text)) return false;
  for (let next = i + 1; next < numbered.length && numbered[next]!.at < at + CLOSE; next++) if (numbered[next]!.number === number) return true;
  return false;
}

/** From this «1.» numbers count up to what the old series waits for, and that does not come before. */
function countsPast(numbered: readonly Numbered[], from: number, expected: number): boolean {
  let next = 1;
  for (let i = from; i < Math.min(numbered.length, from + SERIES_AHEAD) && next < expected; i++) {
    const { number } = numbered[i]!;
    if (number === next) next++;
    else if (number === expected) return false;
  }
  return next > NEW_SERIES;
}

/** A new part begins with a heading; a list follows a sentence. */
function followsHeading(lines: readonly Line[], at: number): boolean {
  const before = lines[at - 1]?.text.trim() ?? "";
  return before.length <= LONGEST_HEADING && !/[.:;,…]["”’)]*$/.test(before);
}
