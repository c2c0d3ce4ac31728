import { HEDGED } from "../../../text/quantities-tables.js";
import { wordsOf } from "../../../text/words.js";
import { BACK_POINTING, BEFORE_WHOLE, OR_AT, OR_MAKING_UP, OR_THAT_IS, PER_CENT, WHICH_MAKE_UP } from "../../read/list-tables.js";
import { sharesNoun } from "../../read/shares-noun.js";
import { type Figure, type Scene, sentenceAt } from "../../read/scene.js";

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
const OF_THEM = new RegExp(`\\b(?:of ${BACK_POINTING}|including) \\(?${HEDGED}$`);
const OF_BASE = new RegExp(`^(?:\\s[\\p{L}-]+){0,3}\\s(?:(?:out )?of|among)\\s${BEFORE_WHOLE}$`, "u");
/** «8 per cent, or 40». */
const OR = new RegExp(`^(?:${PER_CENT})?,? ${OR_THAT_IS},? $`);
const POINTS_BACK = new RegExp(`^\\sof ${BACK_POINTING}\\b`);
/** «40 of the 500 women (8 per cent)». */
const OF_WHOLE = new RegExp(`^(?:\\s\\S+){0,2}\\s(?:(?:out )?of|among) ${BEFORE_WHOLE}(?:\\S+ )?$`);
/** «8 per cent (40) of the 500 women». */
const SHARE_OF_WHOLE = new RegExp(`^(?:${PER_CENT})?\\)?(?:\\s\\S+){0,3}\\s(?:out )?of ${BEFORE_WHOLE}(?:\\S+ )?$`);
/** «Of the 500 women, 40». */
const OPENS_WHOLE = new RegExp(`\\b(?:[Oo]f|[Oo]ut of|[Ff]rom|[Aa]mong) ${BEFORE_WHOLE}$`);
/** «500, of whom 40». */
const OF_WHOM = new RegExp(`\\b(?:of|out of|from) ${BACK_POINTING}(?: \\S+){0,2} $`);
const NAMED_WHOLE = new RegExp(`^(?:${PER_CENT})?\\sof\\s(?:the|its|all)\\s(?:total\\s|entire\\s|whole\\s)?((?:[\\p{L}-]+\\s?){1,3})`, "u");

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

/** A figure that a share may be a share of, where it stands, and whether the text itself says that it is. */
export interface Base {
  readonly scene: Scene;
  readonly figure: Figure;
  readonly stated: boolean;
}

/** So many paragraphs back a base is looked for, and so many figures. */
const PARAGRAPHS = 2;
const FIGURES = 24;

/**
 * What a share may be a share of, the likeliest first: the number after «of», those of its sentence, those before it.
 *
 * @param order index of the scene
 */
export function basesOf(scenes: readonly Scene[], order: number, { part, share }: Share): Base[] {
  const scene = scenes[order]!;
  const last = part.end > share.end ? part : share;
  const whole = wholeOfThem(scene, part, share);
  const own = scene.figures.filter(
    (figure) => figure !== part && figure !== share && figure.measure === part.measure && figure.value >= part.value && figure.range === null,
  );
  const stated = own.filter((figure) => figure === whole || isStated(scene, figure, part, share, last));
  const near = own.filter((figure) => !stated.includes(figure)).sort((a, b) => distance(a, last) - distance(b, last));
  const earlier = scenes
    .slice(Math.max(0, order - PARAGRAPHS), order)
    .reverse()
    .flatMap((before) =>
      before.figures
        .filter((figure) => figure.measure === part.measure && figure.value >= part.value && (sharesNoun(figure, part) || isUnit(part)))
        .map((figure) => ({ scene: before, figure, stated: isUnit(part) && isNamed(scene, share, before, figure) })),
    );
  return [
    ...stated.map((figure) => ({ scene, figure, stated: true })),
    ...near.map((figure) => ({ scene, figure, stated: figure.sentence < part.sentence && isUnit(part) && isNamed(scene, share, scene, figure) })),
    ...earlier,
  ].slice(0, FIGURES);
}

/** «500 came, 40 of them (8%) …», «500 came. Of those, 40 (8%) …», «500, including 40 women (8%)»: the last number before. */
function wholeOfThem(scene: Scene, part: Figure, share: Figure): Figure | undefined {
  const [first, last] = part.start < share.start ? [part, share] : [share, part];
  const around = scene.text.slice(first.end, first.end + 12) + scene.text.slice(last.end, last.end + 12);
  const before = scene.text.slice(scene.sentences[part.sentence]![0], first.start);
  const pointsBack = POINTS_BACK.test(around) || OF_THEM.test(before);
  const opens = /^(?:Of|Among|Out of) (?:these|those|them|that number|this number|this total|that total)\b,?/u.test(
    scene.text.slice(...scene.sentences[part.sentence]!),
  );
  const isOfNumber = (figure: Figure) => figure.bracket === -1 && figure.measure === part.measure && figure.range === null;
  if (opens) return scene.figures.findLast((figure) => isOfNumber(figure) && figure.sentence === part.sentence - 1 && figure.value >= part.value);
  if (!pointsBack) return undefined;
  const near = scene.figures.findLast((figure) => isOfNumber(figure) && figure.end <= first.start && figure.sentence >= part.sentence - 1);
  return near !== undefined && near.value >= part.value ? near : undefined;
}

/** «40 of 500 women (8%)», «40 (8%) of the 500 women», «8 per cent (40) of 500», «Of 500 women, 40 (8%)». */
function isStated(scene: Scene, figure: Figure, part: Figure, share: Figure, last: Figure): boolean {
  if (figure.sentence !== part.sentence || (figure.bracket !== part.bracket && figure.bracket !== -1)) return false;
  const first = Math.min(part.start, share.start);
  if (figure.start > part.end && figure.end < share.start) return OF_WHOLE.test(scene.text.slice(part.end, figure.start));
  if (figure.start > last.end) return SHARE_OF_WHOLE.test(scene.text.slice(last.end, figure.start));
  const between = scene.text.slice(figure.end, first);
  const before = scene.text.slice(Math.max(0, figure.start - 24), figure.start);
  return (
    figure.end < first &&
    !/[;:.]/.test(between) &&
    !scene.figures.some((other) => other.start > figure.end && other.end < first && other.measure === part.measure) &&
    (OPENS_WHOLE.test(before) || OF_WHOM.test(between))
  );
}

/** Areas and weights: few in a text, so that all of them may be bases. */
function isUnit({ measure }: Figure): boolean {
  return measure !== "count" && measure !== "money";
}

/** «37 per cent of the total surveyed area»: the words of the whole stand in the sentence of the figure. */
function isNamed(scene: Scene, share: Figure, before: Scene, figure: Figure): boolean {
  const whole = NAMED_WHOLE.exec(scene.text.slice(share.end, share.end + 80))?.[1];
  const words = wordsOf(whole ?? "").map(({ lemma }) => lemma);
  return (
    words.length > 0 &&
    words.every((word) => before.words.some(({ lemma, start }) => lemma === word && sentenceAt(before.sentences, start) === figure.sentence))
  );
}

function distance(figure: Figure, from: Figure): number {
  return Math.abs(figure.start - from.start);
}
