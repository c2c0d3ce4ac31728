import type { Interval } from "./tolerance.js";

/** Shorter figures can be mended into anything; of two digits only a turn tells something, of one nothing. */
const LEAST_DIGITS = 3;

/**
 * The figure that one slip of the pen would have made of the printed one: a digit left out, doubled, changed, or two turned round.
 *
 * @param printed the figure as printed, «744,558»
 * @param wanted what it should be
 * @param isRound whether that is only known roughly: then some changed digit always fits, and only turned or doubled ones are told
 * @returns the mended figure as it would be printed, or null
 * @example mend("178", [1780, 1780]) // "1,780"
 */
export function mend(printed: string, wanted: Interval, isRound = false): string | null {
  const digits = printed.replace(/[^\d.]/g, "");
  const length = digits.replace(/^0|\D/g, "").length;
  const isShort = length < LEAST_DIGITS && !digits.includes(".");
  if (isShort && length < 2) return null;
  const scale = /thousand/.test(printed) ? 1e3 : /million|mln/.test(printed) ? 1e6 : /billion|bn|bln/.test(printed) ? 1e9 : 1;
  for (const slip of isRound || isShort ? turnedOrDoubled(digits) : slipsOf(digits)) {
    if (/^\.|\.$|^0\d/.test(slip)) continue;
    const value = Number(slip) * scale;
    if (value >= wanted[0] - 1e-9 && value <= wanted[1] + 1e-9)
      return grouped(slip) + printed.replace(/^[\d.,\s]+/, (found) => (found.endsWith(" ") ? " " : ""));
  }
  return null;
}

/** Whether two figures differ by one slip of the pen. */
export function isSlip(one: string, other: string): boolean {
  const target = Number(other.replace(/[^\d.]/g, ""));
  return mend(one.replace(/[^\d.,]/g, ""), [target, target]) !== null;
}

function* turnedOrDoubled(digits: string): Generator<string> {
  for (let i = 0; i + 1 < digits.length; i++) yield digits.slice(0, i) + digits[i + 1]! + digits[i]! + digits.slice(i + 2);
  for (let i = 1; i < digits.length; i++) if (digits[i] === digits[i - 1]) yield digits.slice(0, i) + digits.slice(i + 1);
}

function* slipsOf(digits: string): Generator<string> {
  yield* turnedOrDoubled(digits);
  for (let i = 0; i <= digits.length; i++) for (const digit of "0123456789") yield digits.slice(0, i) + digit + digits.slice(i);
  for (let i = 0; i < digits.length; i++) for (const digit of "0123456789") if (digits[i] !== ".") yield digits.slice(0, i) + digit + digits.slice(i + 1);
}

/** 1780 as «1,780». */
export function grouped(value: number | string): string {
  const [whole = "", decimals] = String(value).split(".");
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals === undefined ? parted : `${parted}.${decimals}`;
}
