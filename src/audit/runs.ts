import { spotsOf, type Draft } from "./draft.js";
import { sharesNoun } from "./list-readings.js";
import { grouped } from "./mend.js";
import type { Figure, Scene } from "./scene.js";

/** Below this, an exact sum is chance unless the nouns agree. */
const LEAST_TOTAL = 50;
const LONGEST_RUN = 9;
/** So many figures may stand between a total and its parts. */
const GAP = 2;

/**
 * Totals whose parts stand beside them without bracket or colon, in one paragraph: found only where they add up exactly, since
 * prose says too little of what belongs together to call it wrong.
 *
 * @example "In all 75 cases were opened. Courts heard 40 and 35 were closed." // one relation that holds
 */
export function runsThatAdd(scene: Scene): Draft[] {
  const figures = scene.figures.filter((figure) => figure.range === null && figure.step === 1 && (figure.measure === "count" || figure.measure === "money"));
  return figures.flatMap((total, at) => {
    const parts = partsAfter(figures, at) ?? partsBefore(figures, at);
    if (parts === null || parts.some((part) => part.value === 0)) return [];
    const sum = grouped(total.value);
    return [{ kind: "sum", message: "parts-and-total", holds: true, severity: "query", stated: total.words, computed: sum, how: `${parts.map(({ words }) => words).join(" + ")} = ${sum}`, at: spotsOf(scene, [total, ...parts]) }];
  });
}

function partsAfter(figures: readonly Figure[], at: number): Figure[] | null {
  for (let from = at + 1; from <= at + 1 + GAP; from++) {
    const parts = addingRun(figures[at]!, figures.slice(from, from + LONGEST_RUN));
    if (parts !== null) return parts;
  }
  return null;
}

function partsBefore(figures: readonly Figure[], at: number): Figure[] | null {
  return addingRun(figures[at]!, figures.slice(Math.max(0, at - LONGEST_RUN), at).reverse());
}

/** The opening figures of a row that make exactly the total. */
function addingRun(total: Figure, row: readonly Figure[]): Figure[] | null {
  let sum = 0;
  for (let i = 0; i < row.length && sum <= total.value; i++) {
    if (row[i]!.measure !== total.measure) return null;
    sum += row[i]!.value;
    if (sum !== total.value || i === 0) continue;
    const parts = row.slice(0, i + 1);
    return total.value >= LEAST_TOTAL || parts.every((part) => sharesNoun(part, total)) ? parts : null;
  }
  return null;
}
