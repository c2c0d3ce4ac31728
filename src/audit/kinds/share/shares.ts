import { HEDGED } from "../../../text/quantities-tables.js";
import { BEFORE_WHOLE, OR_AT, OR_MAKING_UP, OR_THAT_IS, PER_CENT, WHICH_MAKE_UP } from "../../read/list-tables.js";
import type { Figure, Scene } from "../../read/scene.js";

/** A number and the share that stands with it: «2,058 (18 per cent)». */
export interface Share {
  readonly part: Figure;
  readonly share: Figure;
}

const RATES: ReadonlySet<string> = new Set(["%", "pp", "times", "year", "month", "week", "day", "hour", "minute"]);
/** Words between a number and the share in the bracket after it. */
const NEAREST = 7;

/**
 * Numbers and shares that stand for the same: «N (p per cent)», «p per cent (N)», «N, or p per cent», «N – p per cent».
 *
 * @example sharesOf(scene of "40 women (8%)") // one: 40 and 8
 */
export function sharesOf(scene: Scene): Share[] {
  return scene.figures.flatMap((share, i) => {
    if (share.measure !== "%" || share.range !== null || share.value > 100) return [];
    const part = partBefore(scene, i) ?? partAfter(scene, i);
    return part === null ? [] : [{ part, share }];
  });
}

function partBefore(scene: Scene, i: number): Figure | null {
  const share = scene.figures[i]!;
  const part = scene.figures[i - 1];
  if (part === undefined || !isCount(part) || part.sentence !== share.sentence) return null;
  const between = scene.text.slice(part.end, share.start);
  const words = between.split(/\s+/).length;
  if (opensBracketBefore(scene, share, between)) return !/[;:,]/.test(between) && words <= NEAREST ? (partOfBase(scene, i - 1) ?? part) : null;
  const isSaidOfIt = (words <= NEAREST * 2 && WHICH_IS.test(between)) || (words <= NEAREST && THAT_IS.test(between));
  return isSaidOfIt ? (partOfBase(scene, i - 1) ?? part) : null;
}

/** «…, which is nearly», «, or some», between a number and its share. */
const WHICH_IS = new RegExp(`^[^,;:()]*, which ${WHICH_MAKE_UP} ${HEDGED}$`, "u");
const THAT_IS = new RegExp(`^[^,;:()]*(?:,? ${OR_MAKING_UP},? ${HEDGED}|\\s?[–—-]\\s?|, or )$`, "u");
const OPENED = new RegExp(`\\((?:${OR_AT} ?)*${HEDGED}$`);
const OF_BASE = new RegExp(`^(?:\\s[\\p{L}-]+){0,3}\\s(?:(?:out )?of|among)\\s${BEFORE_WHOLE}$`, "u");
/** «8 per cent, or 40». */
const OR = new RegExp(`^(?:${PER_CENT})?,? ${OR_THAT_IS},? $`);

/** «40 of the 500 women (8 per cent)»: the share is that of the 40. */
function partOfBase(scene: Scene, i: number): Figure | null {
  const [part, base] = [scene.figures[i - 1], scene.figures[i]!];
  const fits = part !== undefined && part.measure === base.measure && part.bracket === base.bracket && part.range === null && part.value <= base.value;
  return fits && OF_BASE.test(scene.text.slice(part.end, base.start)) ? part : null;
}

function partAfter(scene: Scene, i: number): Figure | null {
  const share = scene.figures[i]!;
  const part = scene.figures[i + 1];
  if (part === undefined || !isCount(part) || part.sentence !== share.sentence) return null;
  const between = scene.text.slice(share.end, part.start);
  if (between.split(/\s+/).length > NEAREST + 1) return null;
  if (opensBracketBefore(scene, part, between)) return /[;:,]/.test(between) ? null : part;
  return OR.test(between) ? part : null;
}

/** Whether nothing but a hedge stands between an opening bracket and the figure. */
function opensBracketBefore(scene: Scene, figure: Figure, between: string): boolean {
  const bracket = scene.brackets[figure.bracket];
  return bracket !== undefined && OPENED.test(between);
}

/** What adds up: numbers of things, money, areas, weights. */
function isCount(figure: Figure): boolean {
  return !RATES.has(figure.measure) && figure.range === null;
}
