import { type Draft, spotsOf } from "../../tell/draft.js";
import type { Figure, Scene } from "../../read/scene.js";
import { meaningOf, meet, partOf } from "../../weigh/tolerance.js";

/** So many figures around a hedged one are looked at. */
const NEAR = 8;

/**
 * A round figure and the exact one: in the bracket after it («over 500 (512)»), or near it in the sentence, where only what
 * agrees is kept.
 *
 * @example "over 500 (489)" // one that fails
 */
export function hedgedAndExact(scene: Scene): Draft[] {
  return scene.figures.flatMap((round, i) => {
    if (round.comparison === "exactly" || round.range !== null) return [];
    const next = scene.figures[i + 1];
    if (next !== undefined && next.measure === round.measure && isExplained(scene, round, next))
      return [roundDraft(scene, round, next, meet(meaningOf(round), meaningOf(next)))];
    const exact = scene.figures.slice(Math.max(0, i - NEAR), i + NEAR + 1).find((figure) => isExactFormOf(figure, round));
    return exact === undefined ? [] : [roundDraft(scene, round, exact, true)];
  });
}

function isExplained({ text }: Scene, round: Figure, exact: Figure): boolean {
  return /^\s\((?:exactly )?$/.test(text.slice(round.end, exact.start)) && text[exact.end] === ")";
}

/** Of the same sentence and measure, more finely printed, within what the round one can mean. */
function isExactFormOf(figure: Figure, round: Figure): boolean {
  const digits = (words: string) => words.replace(/\D/g, "").replace(/0+$/, "").length;
  const fits = figure.measure === round.measure && figure.sentence === round.sentence && figure.comparison === "exactly" && figure.range === null;
  return (
    fits &&
    digits(figure.words) > digits(round.words) &&
    digits(figure.words) > 2 &&
    meet(partOf(round), meaningOf(figure)) &&
    Math.abs(figure.value / round.value - 1) < 0.05
  );
}

function roundDraft(scene: Scene, round: Figure, exact: Figure, holds: boolean): Draft {
  return {
    kind: "repeat",
    message: "same-quantity",
    holds,
    severity: "doubtful",
    stated: round.words,
    computed: exact.words,
    how: `${round.words} (${exact.words})`,
    at: spotsOf(scene, [round, exact]),
  };
}
