/** A longer range is a misreading (a year, a telephone number), not a list of paragraphs. */
const LONGEST_RANGE = 500;

const PARTS = /^((?:\d+\.)*)(\d+)((?: ?\([a-z\d]+\))*)-((?:\d+\.)*)(\d+)((?: ?\([a-z\d]+\))*)$/;
const LETTERS = /^(.*\d) ?\(([a-z])\)-\(([a-z])\)$/;

/**
 * Spells out a range of paragraph or recommendation numbers, also an abbreviated one. What is no range, or none that
 * rises, comes back alone.
 *
 * @example expandRange("125.42-44") // ["125.42", "125.43", "125.44"]
 */
export function expandRange(written: string): string[] {
  const text = written
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/(?<!\s)\s*-\s*/, "-")
    .trim();
  const letters = LETTERS.exec(text);
  if (letters !== null) return lettersBetween(letters[1] ?? "", letters[2] ?? "", letters[3] ?? "") ?? [text];
  const parts = PARTS.exec(text);
  if (parts === null) return [text];
  const [, prefix = "", first = "", firstSub = "", lastPrefix = "", last = "", lastSub = ""] = parts;
  if (lastPrefix !== "" && lastPrefix !== prefix) return [text];
  const numbers = numbersBetween(first, completed(first, last));
  if (numbers === null) return [text];
  const spelled = numbers.map((number) => prefix + number);
  spelled[0] += firstSub;
  spelled[spelled.length - 1] += lastSub;
  return spelled;
}

/** «128-31» means 128 to 131; «8-12» stays. */
function completed(first: string, last: string): string {
  const shortened = last.length < first.length && Number(last) < Number(first);
  return shortened ? first.slice(0, first.length - last.length) + last : last;
}

function numbersBetween(first: string, last: string): string[] | null {
  const count = Number(last) - Number(first) + 1;
  return count < 2 || count > LONGEST_RANGE ? null : Array.from({ length: count }, (_, index) => String(Number(first) + index));
}

function lettersBetween(number: string, first: string, last: string): string[] | null {
  const from = first.charCodeAt(0);
  const count = last.charCodeAt(0) - from + 1;
  return count < 2 ? null : Array.from({ length: count }, (_, index) => `${number} (${String.fromCharCode(from + index)})`);
}
