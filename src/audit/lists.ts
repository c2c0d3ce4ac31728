import type { Span } from "../text/cut.js";
import { listCues } from "./tables.js";
import { type Figure, type Scene, sentenceAt } from "./scene.js";

/** How a list of figures is opened: by a bracket, a colon, «namely», «of whom», «including». */
export type Opening = "bracket" | "colon" | "whole" | "of" | "part";

/** A list of figures and the figures before it that may be its total, the nearest first. */
export interface FigureList {
  readonly opening: Opening;
  /** Where the list stands in the paragraph. */
  readonly span: Span;
  readonly totals: readonly Figure[];
  readonly parts: readonly Figure[];
}

/** So many figures before a list are tried as its total. */
const TOTALS = 4;
/** Characters between a bracket and a total after it. */
const NEAREST = 24;

/**
 * The lists of figures of a paragraph, each with the totals it may belong to.
 *
 * @example listsOf(scene of "15 cases (10 old and 5 new)")[0] // { opening: "bracket", totals: [15], parts: [10, 5] }
 */
export function listsOf(scene: Scene): FigureList[] {
  return [...bracketLists(scene), ...colonLists(scene), ...cueLists(scene)].filter(({ totals, parts }) => totals.length > 0 && parts.length > 0);
}

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
      if (opens === "of" && scene.figures.some((figure) => figure.end <= index && /^\s*$/.test(scene.text.slice(figure.end, index)))) return { opening: opens, span: [index, close], parts: [], totals: [] };
      const opensSentence = index - start < 3 && sentence > 0;
      const totals = opensSentence ? scene.figures.filter((figure) => figure.sentence === sentence - 1 && figure.bracket === -1) : before(scene, index, scene.brackets.indexOf(around!));
      return { opening: opens, span: [index + cue.length, close], parts, totals: totals.slice(0, TOTALS) };
    }),
  );
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
  return scene.figures.filter((figure) => figure.sentence === sentence && figure.end <= offset && figure.bracket === bracket).reverse().slice(0, TOTALS);
}
