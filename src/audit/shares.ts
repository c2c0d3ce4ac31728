import type { Figure, Scene } from "./scene.js";

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
  if (words <= NEAREST * 2 && /^[^,;:()]*, which (?:is|was|are|were|represents?|makes? up|accounts? for|constitutes?) (?:about |some |nearly |almost |over )?$/u.test(between)) return part;
  return words <= NEAREST && /^[^,;:()]*(?:,? (?:or|i\.e\.|that is|which is|representing|accounting for|represent|account for|constitute|make up|making up),? (?:about |some |approximately |nearly |almost |over |more than )?|\s?[–—-]\s?|, or )$/u.test(between) ? part : null;
}

const OF_BASE = /^(?:\s[\p{L}-]+){0,3}\s(?:out )?of(?: the| these| those| all| a total of| some)*\s$/u;

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
  return /^\s?(?:%|per cent|percent)?,? (?:or|i\.e\.|that is),? $/.test(between) ? part : null;
}

/** Whether nothing but a hedge stands between an opening bracket and the figure. */
function opensBracketBefore(scene: Scene, figure: Figure, between: string): boolean {
  const bracket = scene.brackets[figure.bracket];
  return bracket !== undefined && /\((?:(?:or|about|some|over|nearly|almost|approximately|more than|i\.e\.|at|in|with|for) ?)*$/.test(between);
}

/** What adds up: numbers of things, money, areas, weights. */
function isCount(figure: Figure): boolean {
  return !RATES.has(figure.measure) && figure.range === null;
}
