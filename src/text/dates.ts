import { isExists } from "date-fns/isExists";
import table from "../../data/year-words.json" with { type: "json" };
import { DATE_FORMS, type DateForm } from "./dates-forms.js";
import { remembered } from "./remembered.js";

/** A date or period in a text, as the days from which and to which it runs («2019-09-01» to «2019-09-30»). */
export interface TextDate {
  readonly from: string;
  readonly to: string;
  readonly precision: "day" | "month" | "year" | "period";
  /** Whether the calendar has it: 31 June is none. */
  readonly exists: boolean;
  /** Whether it is part of a name: «the 2014 Decree», «the Kazakhstan-2050 Strategy». */
  readonly naming: boolean;
  /** The small word before it («since», «until», «by», «in»), or null. */
  readonly cue: string | null;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

const { cues, behindCue, beforeCount, notCounted, visions } = table as Record<"cues" | "behindCue" | "beforeCount" | "notCounted" | "visions", string[]>;
const CUE = new RegExp(`\\b(${cues.join("|")})(?:\\s+the)?(?:\\s+(?:${behindCue.join("|")}))*\\s+$`, "i");
const BEFORE_COUNT = new RegExp(`\\b(?:${beforeCount.join("|")})\\s$`, "i");
/** The beginning of a word that may be counted. */
const COUNTED = new RegExp(`^\\s(?!${notCounted.join("|")}|a )\\p{Ll}{3}`, "u");
/** «Vision 2035». */
const BEHIND_VISION = new RegExp(`(?:${visions.join("|")})\\s$`);

/**
 * The dates of a text, in order and without overlap: days, months, years, periods of years, ranges of days.
 *
 * @param text a sentence or paragraph
 * @example findDates("on 3 May 2017")[0] // { from: "2017-05-03", to: "2017-05-03", precision: "day", cue: "on", … }
 */
export const findDates: (text: string) => readonly TextDate[] = remembered(datesIn);

/** Every form of a date has a year of four figures. */
const YEAR = /(?:19|20)\d\d/;

function datesIn(text: string): TextDate[] {
  if (!YEAR.test(text)) return [];
  const found: TextDate[] = [];
  let end = 0;
  for (const candidate of candidatesIn(text)) {
    if (candidate.start < end) continue;
    found.push(candidate);
    end = candidate.end;
  }
  return found;
}

/** All fits of all forms by place, the longer first. */
function candidatesIn(text: string): TextDate[] {
  const all = DATE_FORMS.flatMap((form) => [...text.matchAll(form.pattern)].flatMap((fit) => dateOf(text, form, fit) ?? []));
  return all.sort((a, b) => a.start - b.start || b.end - a.end);
}

function dateOf(text: string, form: DateForm, fit: RegExpMatchArray): TextDate | null {
  const parts = form.read(fit.groups ?? {});
  if (parts === null) return null;
  const start = fit.index!;
  const end = start + fit[0].length;
  if (form.precision === "year" && isCount(text, start, end)) return null;
  const { from, to } = parts;
  return {
    from: iso(from.year, from.month ?? 1, from.day ?? 1),
    to: iso(to.year, to.month ?? 12, to.day ?? lastDay(to.year, to.month ?? 12)),
    precision: form.precision,
    exists: [from, to].every(({ year, month, day }) => isExists(year, (month ?? 1) - 1, day ?? 1)),
    naming: isNaming(text, start, end),
    cue: CUE.exec(text.slice(Math.max(0, start - 40), start))?.[1]?.toLowerCase() ?? null,
    words: fit[0],
    start,
    end,
  };
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** 28 to 31, found from the calendar. */
function lastDay(year: number, month: number): number {
  return [31, 30, 29].find((day) => isExists(year, month - 1, day)) ?? 28;
}

/** «over 2000 people», «$2000»: a count that looks like a year. */
function isCount(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  if (/[.,/:$€£\p{L}]$/u.test(before) || /^(?:,\d{3}|\.\d|%|\/|:\d| per ?cent)/.test(text.slice(end))) return true;
  return BEFORE_COUNT.test(before) && COUNTED.test(text.slice(end));
}

function isNaming(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  if (/[\p{L}]-$/u.test(before) || BEHIND_VISION.test(before)) return true;
  return /^(?:\s[“"]?\p{Lu}\p{Ll})/u.test(text.slice(end, end + 4)) && /(?:\b[Tt]he|[“"])\s?$/.test(before);
}
