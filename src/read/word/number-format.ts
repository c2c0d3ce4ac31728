const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];
const CHICAGO = "*†‡§";
/** Word counts with Russian letters without these. */
const RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя";
/** Numbers beyond this are printed in figures whatever the format: «mmmmm…» helps nobody. */
const MOST = 10_000;

const LATIN = "abcdefghijklmnopqrstuvwxyz";

/** How Word's formats print a number, by Word's names of them. */
const PRINTERS: ReadonlyMap<string, (value: number) => string> = new Map([
  ["none", () => ""],
  ["upperRoman", (value) => roman(value).toUpperCase()],
  ["lowerRoman", roman],
  ["upperLetter", (value) => repeated(LATIN, value).toUpperCase()],
  ["lowerLetter", (value) => repeated(LATIN, value)],
  ["russianUpper", (value) => repeated(RUSSIAN, value).toUpperCase()],
  ["russianLower", (value) => repeated(RUSSIAN, value)],
  ["chicago", (value) => repeated(CHICAGO, value)],
  ["decimalZero", (value) => String(value).padStart(2, "0")],
  ["ordinal", (value) => `${value}${ordinalEnding(value)}`],
]);

/**
 * Prints a number in one of Word's number formats. A format that is not known prints in figures.
 *
 * @param format Word's name of it: `decimal`, `upperRoman`, `lowerLetter`, …
 * @example formatNumber(28, "lowerLetter") // "bb"
 */
export function formatNumber(value: number, format: string): string {
  if (value < 1 || value > MOST) return format === "none" ? "" : String(value);
  return PRINTERS.get(format)?.(value) ?? String(value);
}

function roman(value: number): string {
  let left = value;
  let printed = "";
  for (const [worth, letters] of ROMAN) for (; left >= worth; left -= worth) printed += letters;
  return printed;
}

/** After «z» comes «aa», then «bb». */
function repeated(letters: string, value: number): string {
  return letters[(value - 1) % letters.length]!.repeat(Math.ceil(value / letters.length));
}

function ordinalEnding(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return "th";
  return ["th", "st", "nd", "rd"][value % 10] ?? "th";
}
