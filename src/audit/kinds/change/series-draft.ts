import { type Scene, sentenceAt, sentenceText } from "../../read/scene.js";
import { spotsOf, type Draft } from "../../tell/draft.js";
import { mendWords } from "../../tell/wording.js";
import { mend } from "../../weigh/mend.js";
import type { Movement } from "./movements.js";
import { isMonotone, outlierOf, type Outlier, type Series } from "./series.js";

/** A row of values in order of their years: that it goes one way, or the one value that breaks it. */
export function ofSeries(scene: Scene, series: Series, movements: readonly Movement[]): Draft[] {
  const direction = isMonotone(series.figures, "up") ? "up" : isMonotone(series.figures, "down") ? "down" : null;
  if (direction !== null) return [ofOneWay(scene, series, direction)];
  const odd = outlierOf(series);
  return odd === null ? [] : ofOutlier(scene, series, odd, movements);
}

function ofOneWay(scene: Scene, { figures }: Series, direction: Movement["direction"]): Draft {
  return {
    kind: "change",
    message: "series-order",
    holds: true,
    severity: "query",
    stated: figures.map(({ words }) => words).join(" / "),
    computed: direction,
    how: inOrder(figures),
    data: { word: direction },
    at: spotsOf(scene, figures),
  };
}

/** Told only where a text says that the values went the way that it breaks, and a digit mended puts it between its neighbours. */
function ofOutlier(scene: Scene, series: Series, { figure, before, after, direction }: Outlier, movements: readonly Movement[]): Draft[] {
  const [low, high] = [before.value, after.value].sort((a, b) => a - b);
  const mended = mend(figure.words, [low!, high!]);
  const told = movements.some((movement) => movement.direction === direction && sentenceAt(scene.sentences, movement.start) === figure.sentence);
  if (mended === null || !told || /\bexcept/i.test(sentenceText(scene, figure.sentence))) return [];
  return [
    {
      kind: "change",
      message: "series-outlier",
      holds: false,
      severity: "likely-typo",
      stated: figure.words,
      computed: mended,
      how: inOrder(series.figures),
      data: { word: direction, before: before.words, after: after.words, mend: mendWords(mended, figure.words) },
      at: spotsOf(scene, [figure]),
    },
  ];
}

/** «12 (2014), 15 (2015)» */
function inOrder(figures: Series["figures"]): string {
  return figures.map(({ words, date }) => `${words} (${date?.words ?? ""})`).join(", ");
}
