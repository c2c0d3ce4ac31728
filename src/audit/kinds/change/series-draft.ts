import { type Scene, sentenceAt, sentenceText } from "../../read/scene.js";
import { spotsOf, type Draft } from "../../tell/draft.js";
import { mendWords } from "../../tell/wording.js";
import { mend } from "../../weigh/mend.js";
import type { Movement } from "./movements.js";
import { isMonotone, outlierOf, type Series } from "./series.js";

/** A row of values in order of their years: that it goes one way, or the one value that breaks it. */
export function ofSeries(scene: Scene, series: Series, movements: readonly Movement[]): Draft[] {
  const how = series.figures.map(({ words, date }) => `${words} (${date?.words ?? ""})`).join(", ");
  const at = spotsOf(scene, series.figures);
  const direction = isMonotone(series.figures, "up") ? "up" : isMonotone(series.figures, "down") ? "down" : null;
  if (direction !== null)
    return [
      {
        kind: "change",
        message: "series-order",
        holds: true,
        severity: "query",
        stated: series.figures.map(({ words }) => words).join(" / "),
        computed: direction,
        how,
        data: { word: direction },
        at,
      },
    ];
  const odd = outlierOf(series);
  if (odd === null) return [];
  const { figure, before, after } = odd;
  const bounds = [before!.value, after!.value].sort((a, b) => a - b) as [number, number];
  const mended = mend(figure.words, bounds);
  const told = movements.some((movement) => movement.direction === odd.direction && sentenceAt(scene.sentences, movement.start) === figure.sentence);
  if (mended === null || !told || /\bexcept/i.test(sentenceText(scene, figure.sentence))) return [];
  return [
    {
      kind: "change",
      message: "series-outlier",
      holds: false,
      severity: "likely-typo",
      stated: figure.words,
      computed: mended,
      how,
      data: { word: odd.direction, before: before!.words, after: after!.words, mend: mendWords(mended, figure.words) },
      at: spotsOf(scene, [figure]),
    },
  ];
}
