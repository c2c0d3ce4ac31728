import { sharesNoun } from "./list-readings.js";
import { wordsOf } from "../text/words.js";
import { sentenceAt, type Figure, type Scene } from "./scene.js";
import type { Share } from "./shares.js";

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
  const own = scene.figures.filter((figure) => figure !== part && figure !== share && figure.measure === part.measure && figure.value >= part.value && figure.range === null);
  const stated = own.filter((figure) => isStated(scene, figure, part, share, last));
  const near = own.filter((figure) => !stated.includes(figure)).sort((a, b) => distance(a, last) - distance(b, last));
  const earlier = scenes.slice(Math.max(0, order - PARAGRAPHS), order).reverse().flatMap((before) => before.figures.filter((figure) => figure.measure === part.measure && figure.value >= part.value && (sharesNoun(figure, part) || isUnit(part))).map((figure) => ({ scene: before, figure, stated: isUnit(part) && isNamed(scene, share, before, figure) })));
  return [...stated.map((figure) => ({ scene, figure, stated: true })), ...near.map((figure) => ({ scene, figure, stated: figure.sentence < part.sentence && isUnit(part) && isNamed(scene, share, scene, figure) })), ...earlier].slice(0, FIGURES);
}

/** «40 of 500 women (8%)», «40 (8%) of the 500 women», «8 per cent (40) of 500», «Of 500 women, 40 (8%)». */
function isStated(scene: Scene, figure: Figure, part: Figure, share: Figure, last: Figure): boolean {
  if (figure.sentence !== part.sentence || figure.bracket !== part.bracket && figure.bracket !== -1) return false;
  const first = Math.min(part.start, share.start);
  if (figure.start > part.end && figure.end < share.start) return /^(?:\s\S+){0,2}\s(?:out )?of (?:the |these |those |all |a total of )*(?:\S+ )?$/.test(scene.text.slice(part.end, figure.start));
  if (figure.start > last.end) return /^\s?(?:%|per cent|percent)?\)?(?:\s\S+){0,3}\s(?:out )?of (?:the |these |those |all |a total of |a total )*(?:\S+ )?$/.test(scene.text.slice(last.end, figure.start));
  const between = scene.text.slice(figure.end, first);
  const before = scene.text.slice(Math.max(0, figure.start - 24), figure.start);
  return figure.end < first && !/[;:.]/.test(between) && !scene.figures.some((other) => other.start > figure.end && other.end < first && other.measure === part.measure) && (/\b(?:[Oo]f|[Oo]ut of|[Ff]rom|[Aa]mong)(?: the| a total of| these)? $/.test(before) || /\b(?:of|out of|from) (?:which|whom|these|them|those)(?: \S+){0,2} $/.test(between));
}

/** Areas and weights: few in a text, so that all of them may be bases. */
function isUnit({ measure }: Figure): boolean {
  return measure !== "count" && measure !== "money";
}

/** «37 per cent of the total surveyed area»: the words of the whole stand in the sentence of the figure. */
function isNamed(scene: Scene, share: Figure, before: Scene, figure: Figure): boolean {
  const whole = /^\s?(?:%|per cent|percent)?\sof\s(?:the|its|all)\s(?:total\s|entire\s|whole\s)?((?:[\p{L}-]+\s?){1,3})/u.exec(scene.text.slice(share.end, share.end + 80))?.[1];
  const words = wordsOf(whole ?? "").map(({ lemma }) => lemma);
  return words.length > 0 && words.every((word) => before.words.some(({ lemma, start }) => lemma === word && sentenceAt(before.sentences, start) === figure.sentence));
}

function distance(figure: Figure, from: Figure): number {
  return Math.abs(figure.start - from.start);
}
