import { HEDGED } from "../../../text/quantities-tables.js";
import { wordsOf } from "../../../text/words.js";
import { BACK_POINTING, BEFORE_WHOLE, PER_CENT } from "../../read/list-tables.js";
import { sharesNoun } from "../../read/shares-noun.js";
import { type Figure, type Scene, sentenceAt } from "../../read/scene.js";
import type { Share } from "./shares.js";

const OF_THEM = new RegExp(`\\b(?:of ${BACK_POINTING}|including) \\(?${HEDGED}$`);
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
