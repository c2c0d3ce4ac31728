import { spotsOf, type Draft } from "../../tell/draft.js";
import { toldAgain } from "../../read/told-again.js";
import { type Figure, type Scene, sentenceAt } from "../../read/scene.js";

interface Place {
  readonly scene: Scene;
  readonly figure: Figure;
}

/** Figures of fewer digits stand in two places by chance. */
const LEAST_DIGITS = 3;
/** So many equal figures in two paragraphs are no chance. */
const LEAST = 2;
const REMEMBERED = 3;

/**
 * Paragraphs that give several of the same unusual figures: each of them was told of one time.
 *
 * @example "41.3 per cent of 2,417 ferries in 2014" … "41.3 per cent of 2,417 ferries in 2016" // fails
 */
export function figuresToldTwice(scenes: readonly Scene[]): Draft[] {
  const unusual = scenes.flatMap((scene) => scene.figures.filter(isUnusual).map((figure): Place => ({ scene, figure })));
  const pairs = new Map<Scene, Map<Scene, Pair[]>>();
  for (const {
    fact: { scene, figure },
    earlier,
  } of toldAgain(unusual, ({ figure }) => [keyOf(figure)], REMEMBERED)) {
    for (const place of earlier.filter((place) => place.scene !== scene)) {
      const beside = pairs.get(scene) ?? new Map<Scene, Pair[]>();
      beside.set(place.scene, [...(beside.get(place.scene) ?? []), { figure, earlier: place.figure }]);
      pairs.set(scene, beside);
    }
  }
  return [...pairs].flatMap(([second, beside]) =>
    [...beside].flatMap(([first, told]) => (new Set(told.map(({ figure }) => keyOf(figure))).size < LEAST ? [] : draftsOf(first, second, told))),
  );
}

interface Pair {
  readonly figure: Figure;
  readonly earlier: Figure;
}

/** What holds, figure by figure; what was told of two times, all figures in one draft. */
function draftsOf(first: Scene, second: Scene, pairs: readonly Pair[]): Draft[] {
  const apart = pairs.filter(({ figure, earlier }) => isApart(first, earlier, second, figure));
  const holding = pairs
    .filter((pair) => !apart.includes(pair))
    .map(({ figure, earlier }): Draft => ({
      kind: "repeat",
      message: "told-twice",
      holds: true,
      severity: "query",
      stated: figure.words,
      computed: earlier.words,
      how: figure.words,
      at: [...spotsOf(second, [figure]), ...spotsOf(first, [earlier])],
    }));
  return [...holding, ...(apart.length === 0 ? [] : [apartDraft(first, second, apart)])];
}

function apartDraft(first: Scene, second: Scene, apart: readonly Pair[]): Draft {
  const how = apart.map(({ figure }) => figure.words).join(", ");
  const { figure, earlier } = apart[0]!;
  return {
    kind: "date",
    message: "same-figures-other-period",
    holds: false,
    severity: "doubtful",
    stated: `${figure.date!.words}: ${how}`,
    computed: `${earlier.date!.words}: ${how}`,
    how,
    data: { stated: figure.date!.words, computed: earlier.date!.words },
    at: [
      ...spotsOf(
        second,
        apart.map(({ figure }) => figure),
      ),
      ...spotsOf(
        first,
        apart.map(({ earlier }) => earlier),
      ),
    ],
  };
}

function isApart(first: Scene, one: Figure, second: Scene, other: Figure): boolean {
  if (one.date === null || other.date === null || (one.date.from <= other.date.to && other.date.from <= one.date.to)) return false;
  return isOwnDate(first, one) && isOwnDate(second, other);
}

function keyOf({ value, measure }: Figure): string {
  return `${value}${measure}`;
}

/** Three digits or more that are not all zeros at the end: 41.3, 2,417, no 300. */
function isUnusual({ words, range, measure }: Figure): boolean {
  const digits = words.replace(/\D/g, "").replace(/^0+|0+$/g, "");
  return range === null && measure !== "times" && digits.length >= LEAST_DIGITS;
}

/** Whether the date stands in the figure's own sentence and clause; «from 40 to 50 in 2016» dates no 40. */
function isOwnDate(scene: Scene, { start, end, date, sentence }: Figure): boolean {
  if (date === null || sentenceAt(scene.sentences, date.start) !== sentence) return false;
  if (/\bfrom\s(?:\S+\s)?$/.test(scene.text.slice(Math.max(0, start - 16), start))) return false;
  const between = scene.text.slice(Math.min(end, date.end), Math.max(start, date.start));
  return !/[;:]/.test(between);
}
