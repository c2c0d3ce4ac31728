import { type Draft, spotsOf } from "../../tell/draft.js";
import type { Figure, Scene } from "../../read/scene.js";
import type { Movement } from "./movements.js";

/** Values of one thing in different years, in the order of the years. */
export interface Series {
  readonly figures: readonly Figure[];
}

/** Values further apart belong to different things. */
const NEAREST = 60;

/**
 * Rows of at least three values of one measure, each with a year of its own, one after the other.
 *
 * @example seriesOf(scene of "(2011-13%, 2012-15%, 2013-20%)")[0].figures.length // 3
 */
export function seriesOf(scene: Scene): Series[] {
  const found: Series[] = [];
  let row: Figure[] = [];
  const close = () => {
    if (row.length > 2) found.push({ figures: inOrder(row) });
    row = [];
  };
  for (const figure of scene.figures.filter(({ range, date }) => range === null && date !== null && date.precision !== "period")) {
    const last = row.at(-1);
    if (last !== undefined && !continues(scene, last, figure)) close();
    row.push(figure);
  }
  close();
  return found;
}

function continues(scene: Scene, last: Figure, figure: Figure): boolean {
  const between = scene.text.slice(last.end, figure.start);
  if (figure.measure !== last.measure || figure.bracket !== last.bracket || between.length > NEAREST || figure.sentence !== last.sentence) return false;
  if (figure.of !== null && last.of !== null && figure.of !== last.of && figure.measure === "count") return false;
  return (
    figure.date!.from !== last.date!.from &&
    !/\d/.test(
      between
        .replace(figure.date!.words, "")
        .replace(last.date!.words, "")
        .replace(/\([^()]*\)/g, ""),
    )
  );
}

function inOrder(row: readonly Figure[]): Figure[] {
  return [...row].sort((a, b) => (a.date!.from < b.date!.from ? -1 : a.date!.from > b.date!.from ? 1 : a.start - b.start));
}

/** A value that breaks the direction of its series, with those on its two sides. */
export interface Outlier {
  readonly figure: Figure;
  readonly before: Figure;
  readonly after: Figure;
  readonly direction: Movement["direction"];
}

/** The one value that breaks the direction of a series in which all others rise (or fall), or null. */
export function outlierOf({ figures }: Series): Outlier | null {
  if (figures.length < 5) return null;
  const direction = figures.at(-1)!.value > figures[0]!.value ? "up" : "down";
  const breaking = figures.flatMap((_, i) =>
    isMonotone(
      figures.filter((_, k) => k !== i),
      direction,
    )
      ? [i]
      : [],
  );
  if (isMonotone(figures, direction) || breaking.length === 0) return null;
  const i = breaking.find((at) => at > 0 && at < figures.length - 1);
  return i === undefined ? null : { figure: figures[i]!, before: figures[i - 1]!, after: figures[i + 1]!, direction };
}

/** Whether no value goes against a direction. */
export function isMonotone(figures: readonly Figure[], direction: Movement["direction"]): boolean {
  return figures.every((figure, i) => i === 0 || (direction === "up" ? figure.value >= figures[i - 1]!.value : figure.value <= figures[i - 1]!.value));
}

/**
 * A row of values by year in which one year stands twice with two values: «184 in 2017, 176 in 2019 and 177 in 2019».
 *
 * @returns a draft that fails for each
 */
export function yearsTwice(scene: Scene): Draft[] {
  return scene.figures.flatMap((figure, i) => {
    const before = scene.figures[i - 1];
    const first = scene.figures[i - 2];
    if (before === undefined || first === undefined || !isByYear(scene, first, before) || !isByYear(scene, before, figure)) return [];
    const isTwice = before.date!.from === figure.date!.from && before.date!.to === figure.date!.to && first.date!.from !== before.date!.from;
    if (!isTwice || before.value === figure.value) return [];
    return [
      {
        kind: "repeat" as const,
        message: "same-quantity" as const,
        holds: false,
        severity: "error" as const,
        stated: `${figure.words} in ${figure.date!.words}`,
        computed: `${before.words} in ${before.date!.words}`,
        how: `${before.words}, ${figure.words} (${figure.date!.words})`,
        at: spotsOf(scene, [before, figure]),
      },
    ];
  });
}

/** «176 in 2019 and 177 in 2019»: nothing but number, «in», year, comma or «and». */
function isByYear(scene: Scene, one: Figure, two: Figure): boolean {
  if (one.date === null || two.date === null || one.date === two.date || one.measure !== two.measure || one.bracket !== two.bracket) return false;
  return (
    /^(?:\s?%| per cent)?\s(?:in\s|\()\d{4}\)?(?:,| and|, and|;|; and)\s$/.test(scene.text.slice(one.end, two.start)) &&
    /^(?:\s?%| per cent)?\s(?:in\s|\()\d{4}/.test(scene.text.slice(two.end, two.end + 20))
  );
}
