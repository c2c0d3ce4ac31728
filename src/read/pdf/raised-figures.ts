import { cutOffset, cutSpans, originalOffset, sliceCut, spansOf, type Cut, type Span } from "../../text/cut.js";
import type { Block, NoteMark } from "../block.js";
import { withoutHoles } from "../word/raised-marks.js";

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const MARKS = /\s?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}(?:[\s,]+[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})*/g;
const RUN = /[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}/g;
/** After one or two letters a raised figure is a power: «km²». */
const POWER = /(?<!\p{L})\p{L}{1,2}$/u;
/** Figures glued to a word or stop, which a reader of plain text takes for note marks. */
const GLUED = /(?<=[\p{L}.,;:)”’"\]%?!]|(?<!\d)(?:19|20)\d\d)\d{1,3}(?![\d\p{L}]|[.,:]\d|-\d|\/)/gu;

/** Raised figures as letters of their own, so that the text tells them from others. */
export function toRaised(figures: string): string {
  return figures.replace(/\d/g, (digit) => RAISED[Number(digit)]!);
}

function toFigures(raised: string): string {
  return [...raised].map((letter) => RAISED.indexOf(letter)).join("");
}

/**
 * The numbers that are raised in words of a page, in order.
 *
 * @example raisedLabels("dry.¹² It²") // ["12", "2"]
 */
export function raisedLabels(words: string): string[] {
  return [...words.matchAll(MARKS)]
    .filter(({ index }) => index > 0 && !POWER.test(words.slice(Math.max(0, index - 3), index)))
    .flatMap(({ 0: marks }) => (marks.match(RUN) ?? []).map(toFigures));
}

/**
 * A twin of the text, of the same length, for a reader of plain text: raised figures are letters or quotation marks there, so
 * that a sentence ends where it did; and where the page raises its note marks, figures that are glued to words are digits of
 * another script, for they are no marks.
 */
export function plainTwin(text: string): string {
  const labels = new Set([...text.matchAll(RUN)].map(([raised]) => Number(toFigures(raised))));
  const raisesMarks = labels.size > 0 && labels.size * 2 >= Math.max(...labels);
  const hidden = raisesMarks ? text.replace(GLUED, (figures) => [...figures].map((digit) => String.fromCharCode(0xff10 + Number(digit))).join("")) : text;
  return hidden.replace(RUN, (raised, at: number) => (/[\p{L}\d]/u.test(hidden[at - 1] ?? "") ? "x" : "’").repeat(raised.length));
}

/**
 * Takes raised figures out of a block's words and hangs them on it as marks.
 *
 * @param text the extracted text
 * @param block read from the text's twin
 */
export function withRaisedMarks(text: string, block: Block): Block {
  const before = cutSpans(text, spansOf(block.cut));
  const found = [...before.text.matchAll(MARKS)].filter(({ index }) => index > 0 && !POWER.test(before.text.slice(Math.max(0, index - 3), index)));
  const holes = found.map(({ index, 0: marks }): Span => [originalOffset(before, index), originalOffset(before, index + marks.length - 1) + 1]);
  const whole = cutSpans(text, withoutHoles(spansOf(before), holes));
  const cut = block.kind === "heading" && found.length > 0 ? sliceCut(whole, 0, whole.text.replace(/(?<![\s,])[\s,]+$/, "").length) : whole;
  const place = (at: number): number => Math.min(cut.text.length, cutOffset(cut, originalOffset(before, at)));
  const own = found.flatMap(({ index, 0: marks }) =>
    (marks.match(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g) ?? []).map((raised): NoteMark => ({ at: placeAfterWord(cut, place(index)), label: toFigures(raised) })),
  );
  const others = block.marks.map(({ at, label }): NoteMark => ({ at: place(at), label }));
  return { ...block, cut, marks: [...others, ...own].sort((a, b) => a.at - b.at), breaks: block.breaks.map(place) };
}

/** A mark hangs on the word before it, not on the blank between. */
function placeAfterWord(cut: Cut, at: number): number {
  return cut.text[at - 1] === " " ? at - 1 : at;
}
