import type { TextDate } from "../../../text/dates.js";
import type { Figure, Scene } from "../../read/scene.js";
import { EACH_PERIOD, everyYearPattern, exceptPattern, YEARLY } from "../../read/change-tables.js";
import { PER_CENT } from "../../read/list-tables.js";
import { type Draft, spotsOf } from "../../tell/draft.js";
import { meaningOf, meet } from "../../weigh/tolerance.js";
import type { Movement } from "./movements.js";
import { isMonotone, type Series } from "./series.js";

/**
 * What a sentence says of each year of a series: that it went one way every year, or by how many per cent a year.
 *
 * @example "The number rose every year (40 in 2018, 50 in 2019 and 45 in 2020)." // fails
 */
export function yearly(scene: Scene, { figures }: Series, movements: readonly Movement[]): Draft[] {
  const [from, to] = scene.sentences[figures[0]!.sentence]!;
  const own = movements.filter(({ start, end, vague }) => start >= from && end <= to && !vague);
  const directions = new Set(own.map(({ direction }) => direction));
  const [movement] = own;
  if (movement === undefined || directions.size > 1) return [];
  return [...everyYear(scene, figures, movement, [from, to]), ...eachYear(scene, figures, [from, to])];
}

/** «Rose every year», «fell each year with the exception of 2022». */
function everyYear(scene: Scene, figures: readonly Figure[], movement: Movement, [from, to]: readonly [number, number]): Draft[] {
  const text = scene.text.slice(from, to);
  const every = [...text.matchAll(everyYearPattern)][0];
  if (every === undefined) return [];
  const excepted = exceptedYears(scene, [from, to]);
  const kept = figures.filter(({ date }) => !excepted.some((year) => year.from === date?.from));
  if (kept.length < 3 && excepted.length === 0) return [];
  const holds = isMonotone(kept, movement.direction);
  const how = figures.map(({ words, date }) => `${words} (${date?.words ?? ""})`).join(", ");
  const computed = holds ? movement.direction : broken(kept, movement.direction);
  const stated = [movement.word, every[0], ...excepted.map(({ words }) => `except ${words}`)].join(" ");
  return [
    {
      kind: "change",
      message: "every-year",
      holds,
      severity: excepted.length === 0 && isSaidOf(figures, movement) ? "doubtful" : "query",
      stated,
      computed,
      how,
      data: { stated },
      at: spotsOf(scene, [movement, ...figures]),
    },
  ];
}

/** «With the exception of 2022». */
function exceptedYears(scene: Scene, [from, to]: readonly [number, number]): TextDate[] {
  const except = [...scene.text.slice(from, to).matchAll(exceptPattern)].map(({ index, 0: words }) => from + index + words.length);
  return scene.dates.filter(
    ({ start, precision }) =>
      precision === "year" && except.some((end) => start >= end && /^\s(?:in |for |of |the year |that of )*$/.test(scene.text.slice(end, start))),
  );
}

/** Of exact figures that follow the verb. */
function isSaidOf(figures: readonly Figure[], { end }: Movement): boolean {
  return figures.every(({ start, comparison }) => start > end && comparison === "exactly");
}

/** The first two values that go the other way. */
function broken(figures: readonly Figure[], direction: "up" | "down"): string {
  const i = figures.findIndex((_, at) => at > 0 && !isMonotone(figures.slice(at - 1, at + 1), direction));
  return [figures[i - 1], figures[i]].map((figure) => `${figure?.words ?? ""} (${figure?.date?.words ?? ""})`).join(" → ");
}

const EACH_YEAR = new RegExp(`^${PER_CENT},?\\s(?:${EACH_PERIOD}|${YEARLY})`, "u");

/** «By 10 per cent a year»: from the first value to the last, spread evenly, or the mean of all steps. */
function eachYear(scene: Scene, figures: readonly Figure[], [from, to]: readonly [number, number]): Draft[] {
  const rate = scene.figures.find(({ start, end, measure }) => start >= from && end <= to && measure === "%" && EACH_YEAR.test(scene.text.slice(end)));
  const [first, last] = [figures[0]!, figures.at(-1)!];
  if (rate === undefined || figures.includes(rate) || figures.some(({ value }) => value <= 0)) return [];
  const steps = figures.slice(1).map(({ value }, i) => Math.abs(value / figures[i]!.value - 1) * 100);
  const even = Math.abs((last.value / first.value) ** (1 / (figures.length - 1)) - 1) * 100;
  const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
  const wanted = meaningOf({ ...rate, comparison: rate.comparison === "exactly" ? "about" : rate.comparison });
  const holds = [even, mean].some((value) => meet([value, value], wanted));
  const how = figures.map(({ words }) => words).join(" → ");
  return [
    {
      kind: "change",
      message: "change-by",
      holds,
      severity: "query",
      stated: `${rate.words} per cent a year`,
      computed: `${even.toFixed(1)} per cent a year`,
      how,
      data: { stated: `${rate.words} per cent a year`, from: first.words, to: last.words },
      at: spotsOf(scene, [rate, ...figures]),
    },
  ];
}
