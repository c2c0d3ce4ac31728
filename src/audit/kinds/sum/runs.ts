import type { Draft } from "../../tell/draft.js";
import { partsAndTotal } from "./parts-and-total.js";
import { sharesNoun } from "../../read/shares-noun.js";
import type { Figure, Scene } from "../../read/scene.js";

/** Below this, an exact sum is chance unless the nouns agree. */
const LEAST_TOTAL = 50;
const LONGEST_RUN = 9;
/** So many figures may stand between a total and its parts. */
const GAP = 2;
/** So many figures of the paragraph before are tried as the total of a row. */
const BEFORE = 8;

/**
 * Totals whose parts stand beside them without bracket or colon, in one paragraph or the one before: found only where they add up
 * exactly, since prose says too little of what belongs together to call it wrong.
 *
 * @example "In all 75 cases were opened. Courts heard 40 and 35 were closed." // one relation that holds
 */
export function runsThatAdd(scenes: readonly Scene[]): Draft[] {
  return scenes.flatMap((scene, order) => {
    const all = scene.figures.filter(isPlain);
    const levels = [all.filter(({ bracket }) => bracket === -1), all.filter(({ bracket }) => bracket >= 0)].filter(({ length }) => length < all.length);
    return [...runsIn(scene, all), ...levels.flatMap((level) => runsIn(scene, level)), ...levels.flatMap((level) => rowsOf(scene, level, scenes[order - 1]))];
  });
}

function isPlain({ range, step, measure }: Figure): boolean {
  return range === null && step === 1 && (measure === "count" || measure === "money");
}

function runsIn(scene: Scene, figures: readonly Figure[]): Draft[] {
  return figures.flatMap((total, at) => {
    const parts = partsAfter(figures, at) ?? partsBefore(figures, at);
    return parts === null || parts.some((part) => part.value === 0) ? [] : [partsAndTotal(scene, parts, total)];
  });
}

/** The figures of a sentence on one level of brackets, against the totals named before: «60 homes (with 900 places), 20 flats (with 70)». */
function rowsOf(scene: Scene, level: readonly Figure[], before: Scene | undefined): Draft[] {
  return scene.sentences.flatMap((_, sentence) => {
    const row = level.filter((figure) => figure.sentence === sentence && figure.measure === "count");
    const sum = row.reduce((value, part) => value + part.value, 0);
    if (row.length < 3 || sum < LEAST_TOTAL) return [];
    const own = scene.figures.filter((figure) => isPlain(figure) && figure.sentence < sentence).map((total) => ({ where: scene, total }));
    const earlier =
      before?.figures
        .filter(isPlain)
        .slice(-BEFORE)
        .map((total) => ({ where: before, total })) ?? [];
    const found = [...own.reverse(), ...earlier.reverse()].find(({ total }) => total.measure === "count" && total.value === sum);
    return found === undefined ? [] : [partsAndTotal(scene, row, found.total, found.where)];
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
