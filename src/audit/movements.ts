import { once } from "../text/once.js";
import { HEDGES, numbers } from "../text/quantities-tables.js";
import type { ValuePair } from "./pairs.js";
import type { Figure, Scene } from "./scene.js";
import { directionPattern, factorPattern, factors, hasWords, moreThanPattern, nearlyPattern, negatedPattern, vagueDirections } from "./tables.js";
import { type Interval, meaningOf, meet, quotient, tolerance } from "./tolerance.js";

/** A word that says which way a value went. */
export interface Movement {
  readonly direction: "up" | "down";
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly vague: boolean;
}

/** What a text says of how far a value went: «by 20 per cent», «1.3 times», «almost doubled». */
export interface Extent {
  readonly kind: "percent" | "factor" | "amount";
  readonly value: number;
  readonly step: number;
  readonly hedge: "exactly" | "nearly" | "more";
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** The words of growth and decline of a paragraph, without denied ones. */
export const movementsOf: (scene: Scene) => readonly Movement[] = once(({ text }) => {
  const found = (["up", "down"] as const).flatMap((direction) => [...text.matchAll(directionPattern[direction])].map(({ index, 0: word }) => ({ direction, word, start: index, end: index + word.length, vague: vagueDirections.has(word.toLowerCase()) })));
  return found.filter(({ start }) => !hasWords(negatedPattern, text.slice(Math.max(0, start - 22), start).split(/[,;.]/).at(-1) ?? "")).sort((a, b) => a.start - b.start);
});

/**
 * How far values are said to have gone.
 *
 * @example extentsOf(scene of "fell by 1.3 times")[0] // { kind: "factor", value: 1.3, … }
 */
export function extentsOf(scene: Scene): Extent[] {
  const movements = movementsOf(scene);
  return [...scene.figures.flatMap((figure) => fromFigure(scene, figure, movements) ?? []), ...fromWords(scene)].sort((a, b) => a.start - b.start);
}

function fromFigure(scene: Scene, figure: Figure, movements: readonly Movement[]): Extent | null {
  const { value, step, start, end, words } = figure;
  const before = scene.text.slice(Math.max(0, start - 30), start);
  const hedge = figure.comparison === "about" ? "nearly" : figure.comparison === "more-than" || figure.comparison === "at-least" ? "more" : "exactly";
  if (/\bby a factor of $/.test(before)) return { kind: "factor", value, step, hedge, words: `a factor of ${words}`, start, end };
  if (figure.unit === "times") return /\b(?:by|increased?|grew|grown|rose|risen|decreased?|fell|declined|dropped|reduced)\s(?:\S+\s){0,3}$/i.test(before) || /^\s?times\s(?:more|less|higher|lower|fewer|as)/.test(scene.text.slice(end)) ? { kind: "factor", value, step, hedge, words: `${words} times`, start, end } : null;
  if (!isGoverned(scene, figure, movements) || /^\s?(?:%|per cent|percent|times)?,?\s(?:each|per|every|a)\s(?:year|month|annum|quarter)|^\s?(?:%|per cent|percent)?,?\s(?:annually|on average|yearly)/.test(scene.text.slice(end))) return null;
  return { kind: figure.unit === "%" ? "percent" : "amount", value, step, hedge, words: figure.unit === "%" ? `${words} per cent` : words, start, end };
}

const BY = new RegExp(`^(?:[^,;.()]{0,70}\\sby|\\sof)\\s${HEDGES}$`, "iu");

const THAT_IS = new RegExp(`, (?:that is|i\\.e\\.|or|in other words),? by ${HEDGES}$`, "iu");

/** «fell … by 9 per cent», «a decrease of 9 per cent», «a 9 per cent decrease». */
function isGoverned({ text }: Scene, { start, end }: Figure, movements: readonly Movement[]): boolean {
  return THAT_IS.test(text.slice(Math.max(0, start - 40), start)) || movements.some((movement) => (movement.end <= start && BY.test(text.slice(movement.end, start))) || (movement.start >= end && /^\s?(?:%|per cent|percent)\s$/.test(text.slice(end, movement.start))));
}

function fromWords({ text }: Scene): Extent[] {
  const doubled = [...text.matchAll(factorPattern)].map(({ index, 0: words }): Extent => {
    const before = text.slice(Math.max(0, index - 20), index);
    const hedge = nearlyPattern.test(before) ? "nearly" : moreThanPattern.test(before) ? "more" : "exactly";
    const opening = hedge === "exactly" ? "" : `${before.trim().split(" ").slice(hedge === "more" && /than\s+$/.test(before) ? -2 : -1).join(" ")} `;
    return { kind: "factor", value: factors[words.toLowerCase()]!, step: 1, hedge, words: `${opening}${words}`, start: index, end: index + words.length };
  });
  return [...foldsIn(text), ...doubled];
}

/** «almost four-fold», «a 3.4-fold rise». */
function foldsIn(text: string): Extent[] {
  return [...text.matchAll(/((?<!\d)\d+(?:\.\d+)?|(?<!\p{L})\p{L}+)[- ]?fold\b/gu)].flatMap(({ index, 0: words, 1: number = "" }) => {
    const value = /^\d/.test(number) ? Number(number) : numbers[number.toLowerCase()];
    if (value === undefined || value < 2 || factors[words.toLowerCase()] !== undefined) return [];
    const before = text.slice(Math.max(0, index - 20), index);
    return [{ kind: "factor" as const, value, step: /\./.test(number) ? 0.1 : 1, hedge: nearlyPattern.test(before) ? ("nearly" as const) : moreThanPattern.test(before) ? ("more" as const) : ("exactly" as const), words, start: index, end: index + words.length }];
  });
}

/** What the figures give for what the text says, and whether the two agree in any reading. */
export interface ExtentCheck {
  readonly holds: boolean;
  readonly computed: string;
}

/**
 * Holds what is said of a change against its two values. «By 30 per cent» may be of the first value or in percentage points;
 * «by 1.3 times» may be the quotient or what was added; a fall may be counted from either end.
 *
 * @example extentHolds({ kind: "factor", value: 2, … }, { from: 13.7, to: 22.2 }, null) // { holds: false, computed: "1.62" }
 */
export function extentHolds(extent: Extent, { from, to }: ValuePair, movement: Movement | null): ExtentCheck {
  const down = movement?.direction === "down" || to.value < from.value;
  const [first, last] = [meaningOf(from), meaningOf(to)];
  if (extent.kind === "amount") {
    const difference: Interval = [Math.abs(to.value - from.value) - from.step - to.step + 2 * Math.min(from.step, 1), Math.abs(to.value - from.value) + from.step + to.step - 2 * Math.min(from.step, 1)];
    return { holds: meet(difference, meaningOfExtent(extent)), computed: short(Math.abs(to.value - from.value)) };
  }
  const ratio = extent.value < 1 ? quotient(last, first) : down ? quotient(first, last) : quotient(last, first);
  if (extent.kind === "factor") return { holds: meet(ratio, meaningOfExtent(extent)) || meet([ratio[0] - 1, ratio[1] - 1], meaningOfExtent(extent)), computed: times(extent, extent.value < 1 || !down ? to.value / from.value : from.value / to.value) };
  const share = quotient(last, first).map((value) => Math.abs(value - 1) * 100).sort((a, b) => a - b) as [number, number];
  const points: Interval = [Math.abs(to.value - from.value) - from.step, Math.abs(to.value - from.value) + from.step];
  const holds = meet(share, meaningOfExtent(extent)) || (from.measure === "%" && meet(points, meaningOfExtent(extent)));
  return { holds, computed: `${short(Math.abs(to.value / from.value - 1) * 100)} per cent` };
}

/** What the words can stand for: «doubled» 1.8 to 2.2, «almost» up to it, «more than» from it. */
function meaningOfExtent({ kind, value, step, hedge, words }: Extent): Interval {
  const inWords = kind === "factor" && !/\d/.test(words);
  const least = inWords ? (value * tolerance.doubledLeast) / 2 : hedge === "nearly" ? value * (1 - tolerance.about) : value - step / 2;
  const most = inWords ? (value * tolerance.doubledMost) / 2 : hedge === "nearly" ? value * (1 + tolerance.about) : value + step;
  return hedge === "more" ? [inWords ? value * 0.98 : value, Infinity] : [least, most];
}

/** As finely as the text speaks: «doubled» is held against 1.6, «1.3 times» against 1.31. */
function times({ words }: Extent, value: number): string {
  return /\d/.test(words) ? short(value) : String(Number(value.toFixed(1)));
}

function short(value: number): string {
  return String(Number(value.toPrecision(value >= 1000 ? 6 : 3)));
}
