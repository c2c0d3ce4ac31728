import { type Draft, spotsOf } from "../../tell/draft.js";
import type { FigureList } from "./figure-list.js";
import { listsOf } from "./lists.js";
import { topParts } from "./reading-that-adds.js";
import { grouped } from "../../weigh/mend.js";
import { type Figure, type Scene, sentenceAt } from "../../read/scene.js";
import { breakdownPattern } from "../../read/list-tables.js";
import { meaningOf, meet, sumOf } from "../../weigh/tolerance.js";

/** Breakdowns of one total that witness for each other: what two of them say, or one that holds, tells that a third is wrong. */
export function witnesses(scenes: readonly Scene[]): Draft[] {
  return [...scenes.flatMap(agreeingLists), ...breakdowns(scenes)];
}

interface Summed {
  readonly list: FigureList;
  readonly parts: readonly Figure[];
  readonly sum: number;
}

/**
 * Two breakdowns of one total that agree with each other and not with it: the total is wrong, however open each list is.
 *
 * @example "of these, 3 were tried (6 men and 3 women), of whom 7 were fined and 2 jailed" // 9 twice, not 3
 */
function agreeingLists(scene: Scene): Draft[] {
  const byTotal = new Map<Figure, Summed[]>();
  for (const list of listsOf(scene)) {
    const total = list.totals[0];
    if (total === undefined) continue;
    const parts = topParts(scene, list, total).filter(({ sentence }) => sentence === total.sentence);
    const sum = parts.reduce((value, part) => value + part.value, 0);
    if (parts.length > 1 && !meet(sumOf(parts), meaningOf(total))) byTotal.set(total, [...(byTotal.get(total) ?? []), { list, parts, sum }]);
  }
  return [...byTotal].flatMap(([total, lists]) => {
    const pair = lists.flatMap((one, i) =>
      lists
        .slice(i + 1)
        .filter((other) => other.sum === one.sum && !other.parts.some((part) => one.parts.includes(part)))
        .map((other) => [one, other] as const),
    )[0];
    return pair === undefined ? [] : [draftOf(scene, total, ...pair)];
  });
}

function draftOf(scene: Scene, total: Figure, one: Summed, other: Summed): Draft {
  const how = [one, other].map(({ parts, sum }) => `${parts.map(({ words }) => words).join(" + ")} = ${grouped(sum)}`).join("; ");
  return {
    kind: "sum",
    message: "parts-and-total",
    holds: false,
    severity: "error",
    stated: total.words,
    computed: grouped(one.sum),
    how,
    at: spotsOf(scene, [total, ...one.parts, ...other.parts]),
  };
}

interface Breakdown {
  readonly scene: Scene;
  readonly parts: readonly Figure[];
  readonly sum: number;
}

/** So many paragraphs back the total of a breakdown is looked for. */
const PARAGRAPHS = 6;
/** A sum further from the total belongs to another one. */
const NEAR = 0.1;

/**
 * Breakdowns that stand in paragraphs of their own («The breakdown by age was: …») against the total named before them. One
 * that fails is told only where another breakdown of the same total holds.
 */
function breakdowns(scenes: readonly Scene[]): Draft[] {
  const found = scenes.flatMap(breakdownOf);
  return found.flatMap((breakdown) => {
    const before = scenes.slice(Math.max(0, breakdown.scene.order - PARAGRAPHS), breakdown.scene.order);
    const totals = before.flatMap((scene) => scene.figures.filter(isCount).map((total) => ({ scene, total }))).reverse();
    const fits = totals.find(({ total }) => total.value === breakdown.sum);
    if (fits !== undefined) return [breakdownDraft(breakdown, fits.scene, fits.total, true)];
    const witness = found.find(
      (other) =>
        other !== breakdown &&
        before.includes(other.scene) &&
        Math.abs(other.sum - breakdown.sum) <= other.sum * NEAR &&
        totals.some(({ total }) => total.value === other.sum),
    );
    const named = witness === undefined ? undefined : totals.find(({ total }) => total.value === witness.sum);
    return named === undefined ? [] : [breakdownDraft(breakdown, named.scene, named.total, false)];
  });
}

function breakdownOf(scene: Scene): Breakdown[] {
  return [...scene.text.matchAll(breakdownPattern)].slice(0, 1).flatMap(({ index }) => {
    const [, end] = scene.sentences[sentenceAt(scene.sentences, index)]!;
    const parts = scene.figures.filter((figure) => figure.start > index && figure.end <= end && isCount(figure) && figure.bracket === -1);
    return parts.length < 2 ? [] : [{ scene, parts, sum: parts.reduce((sum, { value }) => sum + value, 0) }];
  });
}

function isCount(figure: Figure): boolean {
  return figure.measure === "count" && figure.range === null && figure.step === 1;
}

function breakdownDraft({ scene, parts, sum }: Breakdown, where: Scene, total: Figure, holds: boolean): Draft {
  const how = `${parts.map(({ words }) => words).join(" + ")} = ${grouped(sum)}`;
  return {
    kind: "sum",
    message: "parts-and-total",
    holds,
    severity: "error",
    stated: total.words,
    computed: grouped(sum),
    how,
    at: [...spotsOf(scene, parts), ...spotsOf(where, [total])],
  };
}
