import { spotsOf, type Draft } from "./draft.js";
import type { Figure, Scene } from "./scene.js";

/** So many equal figures in a row are no chance. */
const LEAST = 4;
const WINDOW = 4;

/**
 * The same row of at least four figures under two different years: one of them was copied.
 *
 * @example "In 2016: 45, 12, 33 and 78." … "In 2017: 45, 12, 33 and 78." // one that fails
 */
export function tuplesUnderOtherYears(scenes: readonly Scene[]): Draft[] {
  const told = new Map<string, { scene: Scene; row: readonly Figure[] }>();
  const drafts = scenes.flatMap((scene) =>
    rowsOf(scene).flatMap((row) => {
      const key = row.map(({ value, measure }) => `${value}${measure}`).join(" ");
      const earlier = told.get(key);
      told.set(key, earlier ?? { scene, row });
      return earlier === undefined || earlier.row[0] === row[0] ? [] : (draftOf(earlier, { scene, row }) ?? []);
    }),
  );
  return onceAPair(drafts);
}

/** Longer rows fit in several windows: the first of two paragraphs that fails says it all. */
function onceAPair(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.filter(({ at, holds }) => {
    const key = `${holds} ${[at[0], at.at(-1)].map((spot) => spot?.scene.order).join(" ")}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Windows of four figures, enough of them large and different to tell. */
function rowsOf(scene: Scene): Figure[][] {
  const figures = scene.figures.filter(({ measure }) => measure === "count" || measure === "money" || measure === "%");
  const windows = figures.slice(0, Math.max(0, figures.length - WINDOW + 1)).map((_, i) => figures.slice(i, i + LEAST));
  return windows.filter((row) => new Set(row.map(({ value }) => value)).size >= 3 && row.filter(({ value }) => value >= 10).length >= 3);
}

function draftOf(one: { scene: Scene; row: readonly Figure[] }, other: { scene: Scene; row: readonly Figure[] }): Draft | null {
  const [first, second] = [yearOf(one.row), yearOf(other.row)];
  if (first === null || second === null) return null;
  const holds = first === second;
  const how = other.row.map(({ words }) => words).join(", ");
  return { kind: holds ? "repeat" : "date", message: holds ? "same-quantity" : "same-figures-other-period", holds, severity: "error", stated: holds ? how : `${second}: ${how}`, computed: holds ? how : `${first}: ${how}`, how, at: [...spotsOf(other.scene, other.row), ...spotsOf(one.scene, one.row)] };
}

function yearOf(row: readonly Figure[]): string | null {
  const years = new Set(row.flatMap(({ date }) => (date === null ? [] : [date.words])));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}
