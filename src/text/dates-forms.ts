import { months, MONTHS } from "./quantities-tables.js";

interface DatePart {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** One way of writing dates: the pattern, and how its groups are read. */
export interface DateForm {
  readonly pattern: RegExp;
  readonly precision: "day" | "month" | "year" | "period";
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => { from: DatePart; to: DatePart } | null;
}

type Groups = Parameters<DateForm["read"]>[0];

const YEAR = "(?:19|20)\\d\\d";
const numberOf = (text: string | undefined): number => Number(text ?? Number.NaN);
const monthOf = (name: string | undefined): number => months.indexOf(name ?? "") + 1;

function readDay({ day, last, month, year }: Groups): { from: DatePart; to: DatePart } {
  const from = { year: numberOf(year), month: monthOf(month), day: numberOf(day) };
  return { from, to: last === undefined ? from : { ...from, day: numberOf(last) } };
}

/** «1 June to 5 July 2017»: the first day takes the year of the second. */
function readDays({ day, month, year, lastDay, lastMonth, lastYear }: Groups): { from: DatePart; to: DatePart } {
  const to = { year: numberOf(lastYear), month: monthOf(lastMonth), day: numberOf(lastDay) };
  return { from: { year: year === undefined ? to.year : numberOf(year), month: monthOf(month), day: numberOf(day) }, to };
}

function readMonth({ month, year }: Groups): { from: DatePart; to: DatePart } {
  const at = { year: numberOf(year), month: monthOf(month) };
  return { from: at, to: at };
}

/** «2012–2018» and «2017/18»: two digits stand for a year of the same century, if that comes later. */
function readPeriod({ first, last }: Groups): { from: DatePart; to: DatePart } | null {
  const from = numberOf(first);
  const to = last?.length === 2 ? Math.floor(from / 100) * 100 + Number(last) : numberOf(last);
  return last?.length === 2 && (to <= from || to > from + 15) ? null : { from: { year: from }, to: { year: to } };
}

/** From the most to the least said. */
export const DATE_FORMS: readonly DateForm[] = [
  {
    precision: "day",
    read: readDays,
    pattern: new RegExp(
      `(?<day>\\d{1,2})\\s+(?<month>${MONTHS})(?:,?\\s+(?<year>${YEAR}))?\\s*(?:to|until|and|[-–])\\s*(?<lastDay>\\d{1,2})\\s+(?<lastMonth>${MONTHS}),?\\s+(?<lastYear>${YEAR})\\b`,
      "g",
    ),
  },
  {
    precision: "day",
    read: readDay,
    pattern: new RegExp(
      `\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s*(?:[-–]|to|and)\\s*(?<last>\\d{1,2})(?:st|nd|rd|th)?)?\\s+(?:of\\s+)?(?<month>${MONTHS}),?\\s+(?<year>${YEAR})\\b`,
      "g",
    ),
  },
  {
    precision: "day",
    read: readDay,
    pattern: new RegExp(`\\b(?<month>${MONTHS})\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s*[-–]\\s*(?<last>\\d{1,2}))?,\\s*(?<year>${YEAR})\\b`, "g"),
  },
  { precision: "month", read: readMonth, pattern: new RegExp(`\\b(?<month>${MONTHS})(?:\\s+of)?,?\\s+(?<year>${YEAR})\\b`, "g") },
  { precision: "period", read: readPeriod, pattern: new RegExp(`\\b(?<first>${YEAR})\\s*[-–/]\\s*(?<last>${YEAR}|\\d{2})\\b(?![.,]\\d|\\s?%)`, "g") },
  {
    precision: "period",
    read: readPeriod,
    pattern: new RegExp(`\\b(?<=(?:[Bb]etween|[Ff]rom)\\s+)(?<first>${YEAR})\\s+(?:and|to|until|through|till)\\s+(?<last>${YEAR})\\b`, "g"),
  },
  {
    precision: "year",
    read: ({ year }) => ({ from: { year: numberOf(year) }, to: { year: numberOf(year) } }),
    pattern: new RegExp(`(?<![\\d.])(?<year>${YEAR})(?!\\d)`, "g"),
  },
];
