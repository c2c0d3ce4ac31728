import type { Span } from "../../text/cut.js";
import type { TextDate } from "../../text/dates.js";
import type { TextQuantity } from "../../text/quantities.js";
import type { Bracket } from "./brackets.js";

interface Placed extends TextQuantity {
  readonly sentence: number;
  readonly bracket: number;
}

interface Setting {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly brackets: readonly Bracket[];
  readonly dates: readonly TextDate[];
}

/** So far after a figure may its date stand: «3,262 institutions … in 2019». */
const REACH = 70;

/**
 * The date that a figure belongs to: the one glued before it («2014–943»), else the one after it in its clause
 * («277 visits (14 unscheduled) in 2014»), else the last one before it in its sentence («In 2018, …»).
 *
 * @param figures all figures of the paragraph, in order
 * @param i index of the figure
 */
export function dateOfFigure(setting: Setting, figures: readonly Placed[], i: number): TextDate | null {
  const figure = figures[i]!;
  const [from, to] = setting.sentences[figure.sentence] ?? [0, 0];
  const dates = setting.dates.filter((date) => !date.naming && date.start >= from && date.end <= to);
  const before = dates.filter((date) => date.end <= figure.start).at(-1);
  if (before !== undefined && /^\s*[-–—:=]\s*$/.test(setting.text.slice(before.end, figure.start))) return before;
  const outer = dates.filter((date) => date.end <= figure.start && !isShutIn(setting, date, figure)).at(-1);
  const after = dates.find((date) => date.start >= figure.end);
  if (after !== undefined && after.start - figure.end < REACH && reaches(setting, figures, i, after)) return after;
  return outer ?? before ?? null;
}

/** Whether a date stands in a bracket that was closed before the figure. */
function isShutIn({ brackets }: Setting, date: TextDate, figure: Placed): boolean {
  return brackets.some(({ open, close }) => open < date.start && date.end <= close && close <= figure.start);
}

/** Whether no comma, other figure or other date parts the figure from a date after it; brackets between them are passed over. */
function reaches({ text, brackets }: Setting, figures: readonly Placed[], i: number, date: TextDate): boolean {
  const figure = figures[i]!;
  const around = brackets[figure.bracket];
  if (around !== undefined && date.start > around.close) return false;
  const between = text.slice(figure.end, date.start).replace(/\([^()]*\)/g, "");
  if (/[,;:.]|[-–—] ?$/.test(between)) return false;
  const open = between.indexOf("(");
  if (open >= 0 && holdsFigure(brackets, figures, date)) return false;
  if (open >= 0 && /\d|(?<!\S)\S+\s+\S+\s+\S/.test(between.slice(open + 1))) return false;
  return !figures.some((other, k) => k > i && other.start < date.start && other.bracket === figure.bracket);
}

/** A bracket with a figure of its own keeps its date for it: «75 per cent (in 2016, 45 per cent)». */
function holdsFigure(brackets: readonly Bracket[], figures: readonly Placed[], date: TextDate): boolean {
  const around = brackets.findLast(({ open, close }) => open < date.start && date.end <= close);
  return around !== undefined && figures.some(({ start }) => around.open < start && start < around.close);
}
