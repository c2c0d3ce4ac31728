import type { Line } from "./lines.js";
import { numberOf, type Numbering } from "./numbering.js";

/** In lines: a number that is missing here is looked for so far ahead before it is given up. */
const AHEAD = 400;
/** In numbered lines: so far ahead a new series is followed. */
const SERIES_AHEAD = 600;
/** So many numbers make a new series: «Part two», an annex. */
const NEW_SERIES = 5;
/** In lines: a heading stands so close before its paragraph. */
const CLOSE = 8;
const LONGEST_HEADING = 110;

interface Numbered {
  readonly at: number;
  readonly number: number;
}

/**
 * Where numbered paragraphs begin. They are numbered in one series, which may begin anew in a later part; a heading numbered
 * «1.» or an item of a list does not continue it.
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
  numbered.forEach(({ at, number }, i) => {
    if (number === 1 && expected > NEW_SERIES && beginsAnew(lines, numbered, i, expected)) expected = 1;
    const skips = number === expected + 1 && starts.length > 0 && !continuesLater(numbered, i, expected);
    if (number !== expected && !skips) return;
    if (number === expected && isHeading(lines, numbered, i)) return;
    starts.push(at);
    expected = number + 1;
  });
  return starts;
}

function continuesLater(numbered: readonly Numbered[], from: number, expected: number): boolean {
  const last = numbered[from]!.at + AHEAD;
  for (let i = from + 1; i < numbered.length && numbered[i]!.at < last; i++) if (numbered[i]!.number === expected) return true;
  return false;
}

/** «3. Right to education» before paragraph 3: a short line without a stop, and the same number follows at once. */
function isHeading(lines: readonly Line[], numbered: readonly Numbered[], i: number): boolean {
  const { at, number } = numbered[i]!;
  const text = lines[at]!.text.trim();
  if (text.length > LONGEST_HEADING || /[.;:]$/.test(text) || /^\D{0,2}\d+\D{0,2}$/.test(text)) return false;
  for (let next = i + 1; next < numbered.length && numbered[next]!.at < at + CLOSE; next++) if (numbered[next]!.number === number) return true;
  return false;
}

/** From this «1.» numbers count up, and what the old series waits for does not come before the new one reaches it. */
function beginsAnew(lines: readonly Line[], numbered: readonly Numbered[], from: number, expected: number): boolean {
  if (/:\s*$/.test(lines[numbered[from]!.at - 1]?.text ?? "")) return false;
  let next = 1;
  for (let i = from; i < Math.min(numbered.length, from + SERIES_AHEAD) && next < expected; i++) {
    const { number } = numbered[i]!;
    if (number === next) next++;
    else if (number === expected) return false;
  }
  return next > NEW_SERIES;
}
