import { alternation } from "../../../text/alternation.js";
import { fractions, HEDGES, numbers } from "../../../text/quantities-tables.js";
import { LETTERS } from "../../../text/whole-words.js";
import type { Figure, Scene } from "../../read/scene.js";
import { EACH_PERIOD, factorPattern, factors, moreThanPattern, MOVEMENTS, nearlyPattern, YEARLY } from "../../read/change-tables.js";
import { OR_IN_OTHER_WORDS, PER_CENT } from "../../read/list-tables.js";
import { movesBeforeThan } from "../../read/moves.js";
import { type Movement, movementsOf } from "./movements.js";

/** «by», or a word of growth or decline, and at most three words behind it. */
const MOVED_OR_BY = new RegExp(`\\b(?:by|${MOVEMENTS})\\s(?:\\S+\\s){0,3}$`, "i");

/** «1.3 times more», «1.3 times as much». */
const TIMES_MORE = new RegExp(`^\\s?times\\s(?:${movesBeforeThan.words}|as)`);
/** «9 per cent a year»: how far it goes each time, and not how far it went. */
const FOR_EACH = new RegExp(`^(?:${PER_CENT}|\\s?times)?,?\\s(?:${EACH_PERIOD}|${YEARLY})`);
const SHARE = new RegExp(`^${PER_CENT}\\s$`);

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
  if (figure.unit === "times")
    return MOVED_OR_BY.test(before) || TIMES_MORE.test(scene.text.slice(end))
      ? { kind: "factor", value, step, hedge, words: `${words} times`, start, end }
      : null;
  if (!isGoverned(scene, figure, movements) || FOR_EACH.test(scene.text.slice(end))) return null;
  return { kind: figure.unit === "%" ? "percent" : "amount", value, step, hedge, words: figure.unit === "%" ? `${words} per cent` : words, start, end };
}

const BY = new RegExp(`^(?:[^,;.()]{0,70}\\sby|\\sof)\\s${HEDGES}$`, "iu");

/** «40 in 2019 and 50 in 2020, 25 per cent more». */
const MORE = new RegExp(`^${PER_CENT}\\s${movesBeforeThan.words}\\b(?!\\s(?:than|of))`, "u");

const THAT_IS = new RegExp(`, ${OR_IN_OTHER_WORDS},? by ${HEDGES}$`, "iu");

/** «fell … by 9 per cent», «a decrease of 9 per cent», «a 9 per cent decrease». */
function isGoverned({ text }: Scene, { start, end }: Figure, movements: readonly Movement[]): boolean {
  return (
    MORE.test(text.slice(end)) ||
    THAT_IS.test(text.slice(Math.max(0, start - 40), start)) ||
    movements.some(
      (movement) =>
        (movement.end <= start && BY.test(text.slice(movement.end, start))) || (movement.start >= end && SHARE.test(text.slice(end, movement.start))),
    )
  );
}

function fromWords({ text }: Scene): Extent[] {
  const doubled = [...text.matchAll(factorPattern)].map(({ index, 0: words }): Extent => {
    const before = text.slice(Math.max(0, index - 20), index);
    const hedge = nearlyPattern.test(before) ? "nearly" : moreThanPattern.test(before) ? "more" : "exactly";
    const opening =
      hedge === "exactly"
        ? ""
        : `${before
            .trim()
            .split(" ")
            .slice(hedge === "more" && /than\s+$/.test(before) ? -2 : -1)
            .join(" ")} `;
    return { kind: "factor", value: factors[words.toLowerCase()]!, step: 1, hedge, words: `${opening}${words}`, start: index, end: index + words.length };
  });
  return [...foldsIn(text), ...fractionsIn(text), ...doubled];
}

const FRACTION = new RegExp(`(?<![${LETTERS}])${alternation(Object.keys(fractions))}(?=[,;.)]|\\s(?:from|to|in|between|since|over)\\b|$)`, "giu");
const HEDGED_BY = new RegExp(`\\bby\\s${HEDGES}$`, "iu");
/** So many characters hold «by» and the hedges behind it. */
const HEDGED_WITHIN = 40;

/** «Cut by half», «by nearly a third». */
function fractionsIn(text: string): Extent[] {
  return [...text.matchAll(FRACTION)].flatMap(({ index, 0: words }) => {
    const before = text.slice(Math.max(0, index - HEDGED_WITHIN), index);
    if (!HEDGED_BY.test(before)) return [];
    return [
      {
        kind: "percent" as const,
        value: fractions[words.toLowerCase()]!,
        step: 1,
        hedge: moreThanPattern.test(before) ? ("more" as const) : ("nearly" as const),
        words,
        start: index,
        end: index + words.length,
      },
    ];
  });
}

/** «almost four-fold», «a 3.4-fold rise». */
function foldsIn(text: string): Extent[] {
  if (!text.includes("fold")) return [];
  return [...text.matchAll(/((?<!\d)\d+(?:\.\d+)?|(?<!\p{L})\p{L}+)[- ]?fold\b/gu)].flatMap(({ index, 0: words, 1: number = "" }) => {
    const value = /^\d/.test(number) ? Number(number) : numbers[number.toLowerCase()];
    if (value === undefined || value < 2 || factors[words.toLowerCase()] !== undefined) return [];
    const before = text.slice(Math.max(0, index - 20), index);
    return [
      {
        kind: "factor" as const,
        value,
        step: /\./.test(number) ? 0.1 : 1,
        hedge: nearlyPattern.test(before) ? ("nearly" as const) : moreThanPattern.test(before) ? ("more" as const) : ("exactly" as const),
        words,
        start: index,
        end: index + words.length,
      },
    ];
  });
}
