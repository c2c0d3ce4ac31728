import { HEDGES } from "../text/quantities-tables.js";
import { hasWords, sharesNoun } from "./list-readings.js";
import type { Figure, Scene } from "./scene.js";
import { comparedPattern } from "./tables.js";

/** Two values of one thing, the earlier and the later. */
export interface ValuePair {
  readonly from: Figure;
  readonly to: Figure;
  /** How they are joined: «from … to», «compared with», or by their years. */
  readonly by: "from-to" | "compared" | "years";
}

const FROM = new RegExp(`\\bfrom\\s${HEDGES}$`, "iu");
const TO = new RegExp(`(?:^|\\s)to\\s${HEDGES}$`, "u");

/**
 * The pairs of earlier and later values of a paragraph.
 *
 * @example pairsOf(scene of "rose from 5 in 2014 to 9 in 2016") // one: from 5 to 9
 */
export function pairsOf(scene: Scene): ValuePair[] {
  const figures = scene.figures.filter((figure) => figure.range === null && figure.unit !== "times");
  return figures.flatMap((figure, i) => fromTo(scene, figures, i) ?? compared(scene, figures, i) ?? inYears(scene, figures, i) ?? []);
}

/** «from A (…) in 2014 to B», and «to B from A». */
function fromTo(scene: Scene, figures: readonly Figure[], i: number): ValuePair | null {
  const one = figures[i]!;
  if (!FROM.test(scene.text.slice(Math.max(0, one.start - 30), one.start))) {
    const next = figures[i + 1];
    return next !== undefined && isPair(one, next) && TO.test(scene.text.slice(Math.max(0, one.start - 30), one.start)) && /^[^,;:()]*\sfrom\s/.test(scene.text.slice(one.end, next.start)) && !/\band\b/.test(scene.text.slice(one.end, next.start)) && FROM.test(scene.text.slice(one.end, next.start)) ? { from: next, to: one, by: "from-to" } : null;
  }
  for (const to of figures.slice(i + 1, i + 4)) {
    const between = scene.text.slice(one.end, to.start);
    if (/[;:]/.test(between) || to.sentence !== one.sentence) return null;
    if (to.measure === one.measure && to.bracket === one.bracket && TO.test(between)) return { from: one, to, by: "from-to" };
  }
  return null;
}

/** «B, compared with A in 2016». */
function compared(scene: Scene, figures: readonly Figure[], i: number): ValuePair | null {
  const to = figures[i]!;
  const from = figures[i + 1];
  if (from === undefined || !isPair(to, from)) return null;
  const between = scene.text.slice(to.end, from.start);
  if (to.measure === "count" && from.of !== null && to.of !== null && !sharesNoun(from, to)) return null;
  return hasWords(comparedPattern, between.slice(-40)) && !/[;:]/.test(between) ? { from, to, by: "compared" } : null;
}

/** «A in 2014 and B in 2018»: the same measure and noun or none, in one sentence, with years in order. */
function inYears(scene: Scene, figures: readonly Figure[], i: number): ValuePair | null {
  const one = figures[i]!;
  const two = figures[i + 1];
  if (two === undefined || !isPair(one, two) || one.date === null || two.date === null || one.date === two.date) return null;
  const between = scene.text.slice(one.end, two.start);
  if (/[;:.]\s/.test(between) || between.length > 60 || (two.of !== null && one.of !== two.of && !isTime(two, scene))) return null;
  if (one.date.to < two.date.from) return { from: one, to: two, by: "years" };
  return two.date.to < one.date.from ? { from: two, to: one, by: "years" } : null;
}

function isTime(figure: Figure, scene: Scene): boolean {
  return figure.date !== null && /^\s?(?:%|per cent)?\s?(?:in|\()\s?$/.test(scene.text.slice(figure.end, figure.date.start));
}

function isPair(one: Figure, two: Figure): boolean {
  return one.sentence === two.sentence && one.measure === two.measure;
}
