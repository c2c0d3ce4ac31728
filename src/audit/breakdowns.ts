import { spotsOf, type Draft } from "./draft.js";
import { grouped } from "./mend.js";
import { type Figure, type Scene, sentenceAt } from "./scene.js";
import { breakdownPattern } from "./tables.js";

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
export function breakdowns(scenes: readonly Scene[]): Draft[] {
  const found = scenes.flatMap(breakdownOf);
  return found.flatMap((breakdown) => {
    const before = scenes.slice(Math.max(0, breakdown.scene.order - PARAGRAPHS), breakdown.scene.order);
    const totals = before.flatMap((scene) => scene.figures.filter(isCount).map((total) => ({ scene, total }))).reverse();
    const fits = totals.find(({ total }) => total.value === breakdown.sum);
    if (fits !== undefined) return [draftOf(breakdown, fits.scene, fits.total, true)];
    const witness = found.find((other) => other !== breakdown && before.includes(other.scene) && Math.abs(other.sum - breakdown.sum) <= other.sum * NEAR && totals.some(({ total }) => total.value === other.sum));
    const named = witness === undefined ? undefined : totals.find(({ total }) => total.value === witness.sum);
    return named === undefined ? [] : [draftOf(breakdown, named.scene, named.total, false)];
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

function draftOf({ scene, parts, sum }: Breakdown, where: Scene, total: Figure, holds: boolean): Draft {
  const how = `${parts.map(({ words }) => words).join(" + ")} = ${grouped(sum)}`;
  return { kind: "sum", message: "parts-and-total", holds, severity: "error", stated: total.words, computed: grouped(sum), how, at: [...spotsOf(scene, parts), ...spotsOf(where, [total])] };
}
