import { once } from "../../../text/once.js";
import { HEDGES } from "../../../text/quantities-tables.js";
import { sharesNoun } from "../../read/shares-noun.js";
import type { Figure, Scene } from "../../read/scene.js";
import { comparedPattern, directionWords, wereBeforePattern } from "../../read/change-tables.js";
import { PER_CENT } from "../../read/list-tables.js";
import { hasWords } from "../../read/has-words.js";

/** Two values of one thing, the earlier and the later. */
export interface ValuePair {
  readonly from: Figure;
  readonly to: Figure;
  /** How they are joined: «from … to», «compared with», or by their years. */
  readonly by: "from-to" | "compared" | "years";
}

const FROM = new RegExp(`\\bfrom\\s${HEDGES}$`, "iu");
/** «by 3 times» says how far. */
const BY = new RegExp(`\\bby\\s${HEDGES}$`, "iu");
const TO = new RegExp(`(?:^|\\s)to\\s${HEDGES}$`, "u");

/**
 * The pairs of earlier and later values of a paragraph.
 *
 * @example pairsOf(scene of "rose from 5 in 2014 to 9 in 2016") // one: from 5 to 9
 */
export const pairsOf: (scene: Scene) => readonly ValuePair[] = once((scene) => {
  const figures = scene.figures.filter(
    (figure) =>
      figure.range === null && (figure.unit !== "times" || figure.bracket >= 0 || !BY.test(scene.text.slice(Math.max(0, figure.start - 30), figure.start))),
  );
  const joined = figures.flatMap(
    (figure, i) => fromTo(scene, figures, i) ?? arrived(scene, figures, i) ?? compared(scene, figures, i) ?? inYears(scene, figures, i) ?? [],
  );
  const taken = new Set(joined.map(({ to }) => to));
  return [...joined, ...inBrackets(scene, figures).filter(({ to }) => !taken.has(to))];
});

/** «A, or p per cent (compared with B, or q per cent, in 2016)»: what stands before a bracket of former values, by measure. */
function inBrackets(scene: Scene, figures: readonly Figure[]): ValuePair[] {
  return scene.brackets.flatMap((bracket, at) => {
    const inside = figures.filter(({ bracket: own }) => own === at);
    if (inside.length === 0 || !holdsFormer(scene, bracket, inside)) return [];
    const before = figures.filter(
      ({ sentence, bracket: own, end }) =>
        sentence === inside[0]!.sentence && end <= bracket.open && own === bracket.parent && !/[;(]/.test(scene.text.slice(end, bracket.open)),
    );
    const firsts = inside.filter(({ measure }, i) => inside.findIndex((other) => other.measure === measure) === i);
    return firsts.flatMap((from): ValuePair[] => {
      const to = before.findLast(({ measure }) => measure === from.measure);
      return to !== undefined && mayBeOfOneThing(to, from) ? [{ from, to, by: "compared" }] : [];
    });
  });
}

/** Whether the values in a bracket are said to be former ones, or each has a date of its own there. */
function holdsFormer(scene: Scene, { open, close }: Scene["brackets"][number], inside: readonly Figure[]): boolean {
  const text = scene.text.slice(open + 1, close);
  if (hasWords(comparedPattern, text.slice(0, 30)) || hasWords(wereBeforePattern, text)) return true;
  return inside.every(({ date }) => date !== null && date.start > open && date.end <= close);
}

/** Not of two dates in one, nor counts of two things. */
function mayBeOfOneThing(to: Figure, from: Figure): boolean {
  const areApart = to.measure === "count" && to.of !== null && from.of !== null && !sharesNoun(to, from);
  return !areApart && (to.date === null || to.date !== from.date);
}

/** «from A (…) in 2014 to B», and «to B from A». */
function fromTo(scene: Scene, figures: readonly Figure[], i: number): ValuePair[] | null {
  const one = figures[i]!;
  if (!FROM.test(scene.text.slice(Math.max(0, one.start - 30), one.start))) {
    const next = figures[i + 1];
    return next !== undefined &&
      isPair(one, next) &&
      TO.test(scene.text.slice(Math.max(0, one.start - 30), one.start)) &&
      /^[^,;:()]*,?\sfrom\s/.test(scene.text.slice(one.end, next.start)) &&
      !/\band\b/.test(scene.text.slice(one.end, next.start)) &&
      FROM.test(scene.text.slice(one.end, next.start))
      ? [{ from: next, to: one, by: "from-to" }]
      : null;
  }
  for (const to of figures.slice(i + 1, i + 5)) {
    const between = scene.text.slice(one.end, to.start);
    if (/[;:]/.test(between) || to.sentence !== one.sentence) return null;
    if (to.measure === one.measure && to.bracket === one.bracket && TO.test(between)) return [{ from: one, to, by: "from-to" }, ...alongside(figures, one, to)];
  }
  return null;
}

/** «from 40 families with 90 children to 30 families with 70 children»: what goes with the one, to what goes with the other. */
function alongside(figures: readonly Figure[], from: Figure, to: Figure): ValuePair[] {
  const between = figures.filter(({ start }) => start > from.start && start < to.start);
  const after = figures.filter(({ start, sentence }) => start > to.start && sentence === to.sentence).slice(0, between.length);
  return between.flatMap((one, i): ValuePair[] =>
    after[i] !== undefined && one.measure === after[i].measure && sharesNoun(one, after[i]) ? [{ from: one, to: after[i], by: "from-to" }] : [],
  );
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

const ARRIVED = new RegExp(`${directionWords}(?: by [^,;.]{1,24}?)?(?: in \\d{4})?,? to ${HEDGES}$`, "iu");

/** «Compared with 2019, when A came, the number rose to B in 2020»: the one other value of its sentence, of an earlier date. */
function arrived(scene: Scene, figures: readonly Figure[], i: number): ValuePair | null {
  const from = figures[i]!;
  const to = figures.slice(i + 1, i + 3).find((figure) => isPair(from, figure));
  if (to === undefined || !ARRIVED.test(scene.text.slice(Math.max(0, to.start - 60), to.start))) return null;
  const own = scene.figures.filter(({ sentence, measure }) => sentence === to.sentence && measure === to.measure);
  return own.length === 2 && from.date !== null && to.date !== null && from.date.to < to.date.from ? { from, to, by: "years" } : null;
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

/** «40 (2019)», «40 per cent in 2019». */
const DATED = new RegExp(`^(?:${PER_CENT})?\\s?(?:in|\\()\\s?$`);

function isTime(figure: Figure, scene: Scene): boolean {
  return figure.date !== null && DATED.test(scene.text.slice(figure.end, figure.date.start));
}

function isPair(one: Figure, two: Figure): boolean {
  return one.sentence === two.sentence && one.measure === two.measure;
}
