import { spotsOf, type Draft } from "./draft.js";
import { grouped } from "./mend.js";
import type { Figure, Scene } from "./scene.js";

/** So many figures of a sentence are read as a table at most. */
const WIDEST = 12;

/**
 * A second column in brackets beside figures that add up: «12 (9 in 2020): 7 (5) and 5 (4)» adds up in both columns.
 *
 * @returns only columns whose first column and own figures add up exactly
 */
export function bracketColumns(scene: Scene): Draft[] {
  return scene.sentences.flatMap((_, sentence) => {
    const rows = scene.figures.filter((figure) => figure.sentence === sentence && isPlain(figure) && figure.bracket === -1).slice(0, WIDEST).flatMap((main) => {
      const second = secondOf(scene, main);
      return second === null ? [] : [{ main, second }];
    });
    const [total, ...parts] = rows;
    if (total === undefined || parts.length < 2) return [];
    const sum = parts.reduce((value, { second }) => value + second.value, 0);
    const first = parts.reduce((value, { main }) => value + main.value, 0);
    return first === total.main.value && sum === total.second.value ? [draftOf(scene, total.second, parts.map(({ second }) => second))] : [];
  });
}

/** The first figure of the bracket that follows a figure before any other. */
function secondOf(scene: Scene, main: Figure): Figure | null {
  const next = scene.figures.find((figure) => figure.start > main.end);
  if (next === undefined || next.bracket < 0 || !isPlain(next)) return null;
  const { open } = scene.brackets[next.bracket]!;
  return open > main.end && open - main.end < 80 ? next : null;
}

function isPlain(figure: Figure): boolean {
  return (figure.measure === "count" || figure.measure === "money") && figure.range === null;
}

function draftOf(scene: Scene, total: Figure, parts: readonly Figure[]): Draft {
  const sum = grouped(total.value);
  return { kind: "sum", message: "parts-and-total", holds: true, severity: "query", stated: total.words, computed: sum, how: `${parts.map(({ words }) => words).join(" + ")} = ${sum}`, at: spotsOf(scene, [total, ...parts]) };
}
