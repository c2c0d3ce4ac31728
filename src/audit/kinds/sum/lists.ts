import type { Span } from "../../../text/cut.js";
import { once } from "../../../text/once.js";
import { type Figure, type Scene, sentenceAt } from "../../read/scene.js";
import { listsOfTwoSentences } from "./lists-of-two-sentences.js";
import { BACK_POINTING, listCues } from "../../read/list-tables.js";
import type { FigureList } from "./figure-list.js";
import { summedLists } from "./summed-lists.js";

/** So many figures before a list are tried as its total. */
const TOTALS = 4;
const OF_THE = /^(?:Out )?[Oo]f (?:the|these|all|a total of|its) (?:[\p{L}-]+ )?$/u;
const OF_THEM = new RegExp(`^\\sof ${BACK_POINTING}\\b`);
/** Characters between a bracket and a total after it. */
const NEAREST = 24;

/**
 * The lists of figures of a paragraph, each with the totals it may belong to.
 *
 * @example listsOf(scene of "15 cases (10 old and 5 new)")[0] // { opening: "bracket", totals: [15], parts: [10, 5] }
 */
export const listsOf: (scene: Scene) => readonly FigureList[] = once((scene) => {
  if (scene.figures.length === 0) return [];
  return [
    ...bracketLists(scene),
    ...colonLists(scene),
    ...cueLists(scene),
    ...ofTheLists(scene),
    ...ofThemLists(scene),
    ...summedLists(scene),
    ...listsOfTwoSentences(scene),
  ].filter(({ totals, parts }) => totals.length > 0 && parts.length > 0);
});

function bracketLists(scene: Scene): FigureList[] {
  return scene.brackets.map(({ open, close, parent }) => {
    const parts = inside(scene, [open, close]);
    return { opening: "bracket", span: [open, close], parts, totals: [...before(scene, open, parent), ...after(scene, close, parent)] };
  });
}

/** What follows a colon: to the end of its sentence, or to the end of the paragraph where the items are sentences of their own. */
function colonLists(scene: Scene): FigureList[] {
  return [...scene.text.matchAll(/:(?=\s|$|[-–—])/g)].map(({ index }) => {
    const sentence = sentenceAt(scene.sentences, index);
    const end = scene.sentences[sentence]![1];
    const last = index + 1 >= end ? scene.text.length : end;
    return { opening: "colon", span: [index, last], parts: inside(scene, [index, last]), totals: before(scene, index, -1) };
  });
}

function cueLists(scene: Scene): FigureList[] {
  return listCues.flatMap(({ opens, pattern }) =>
    [...scene.text.matchAll(pattern)].map(({ index, 0: cue }): FigureList => {
      const sentence = sentenceAt(scene.sentences, index);
      const [start, end] = scene.sentences[sentence]!;
      const around = scene.brackets.findLast((bracket) => bracket.open < index && index < bracket.close);
      const close = Math.min(end, around?.close ?? end, semicolon(scene.text, index));
      const parts = inside(scene, [index, close]);
      if (opens === "of" && scene.figures.some((figure) => figure.end <= index && /^\s*$/.test(scene.text.slice(figure.end, index))))
        return { opening: opens, span: [index, close], parts: [], totals: [] };
      const opensSentence = index - start < 3 && sentence > 0;
      const totals = opensSentence
        ? scene.figures.filter((figure) => figure.sentence === sentence - 1 && figure.bracket === -1)
        : before(scene, index, scene.brackets.indexOf(around!));
      return { opening: opens, span: [index + cue.length, close], parts, totals: totals.slice(0, TOTALS) };
    }),
  );
}

/** «Of the 40 teachers hired, 25 were women and 15 men», at the start of a sentence or after a colon or semicolon. */
function ofTheLists(scene: Scene): FigureList[] {
  return scene.sentences.flatMap(([from, to], sentence): FigureList[] => {
    const own = scene.figures.filter((figure) => figure.sentence === sentence && figure.bracket === -1);
    const at = own.findIndex(({ start }) =>
      OF_THE.test(
        scene.text
          .slice(from, start)
          .split(/[:;]\s/)
          .at(-1)!,
      ),
    );
    const [total, first] = at < 0 ? [] : own.slice(at);
    if (total === undefined || first === undefined || !/^[^,;]*,\s/.test(scene.text.slice(total.end, first.start))) return [];
    const end = at === 0 && !/[:;]\s/.test(scene.text.slice(from, total.start)) ? to : Math.min(to, semicolon(scene.text, total.end));
    return [{ opening: "of", span: [total.end + scene.text.slice(total.end).indexOf(","), end], parts: inside(scene, [total.end, end]), totals: [total] }];
  });
}

/** «96 laws were revised, 41 of them acts and 55 of them by-laws». */
function ofThemLists(scene: Scene): FigureList[] {
  return scene.sentences.flatMap((_, sentence): FigureList[] => {
    const own = scene.figures.filter((figure) => figure.sentence === sentence && figure.bracket === -1);
    const parts = own.filter(({ end }) => OF_THEM.test(scene.text.slice(end)));
    const total = own[0];
    return total === undefined || parts.length < 2 || parts.length !== own.length - 1 || parts[0] === total
      ? []
      : [{ opening: "of", span: [total.end, parts.at(-1)!.end + 1], parts, totals: [total] }];
  });
}

function semicolon(text: string, from: number): number {
  const found = text.indexOf(";", from);
  return found < 0 ? text.length : found;
}

function inside(scene: Scene, [from, to]: Span): Figure[] {
  return scene.figures.filter((figure) => figure.start > from && figure.end <= to);
}

/** «(140 fines and one warning) in 141 cases»: the total right after its bracket. */
function after(scene: Scene, close: number, bracket: number): Figure[] {
  const next = scene.figures.find((figure) => figure.start > close);
  return next !== undefined && next.bracket === bracket && next.start - close < NEAREST && next.sentence === sentenceAt(scene.sentences, close) ? [next] : [];
}

/** The figures before an offset in the same sentence and on the same level of brackets, the nearest first. */
function before(scene: Scene, offset: number, bracket: number): Figure[] {
  const sentence = sentenceAt(scene.sentences, offset);
  return scene.figures
    .filter((figure) => figure.sentence === sentence && figure.end <= offset && figure.bracket === bracket)
    .reverse()
    .slice(0, TOTALS);
}
