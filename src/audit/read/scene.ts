import type { Paragraph, UnDocument } from "../../schema/document.js";
import { withFields } from "../../schema/with-fields.js";
import type { Span } from "../../text/cut.js";
import { findDates, type TextDate } from "../../text/dates.js";
import { isStopWord } from "../../text/plain-word.js";
import { findQuantities, type TextQuantity } from "../../text/quantities.js";
import { splitSentences } from "../../text/sentences.js";
import { type Word, wordsOf } from "../../text/words.js";
import { type Bracket, bracketAt, findBrackets } from "./brackets.js";
import { dateOfFigure } from "./figure-date.js";
import { once } from "../../text/once.js";
import { LONGEST_STRETCH } from "./long-paragraphs.js";
import { stretchesOf } from "./stretches.js";

/** A quantity where it stands in its paragraph. */
export interface Figure extends TextQuantity {
  /** Index of its sentence, and of the innermost bracket around it (-1: none). */
  readonly sentence: number;
  readonly bracket: number;
  /** What it can be added to: the unit, `money` or `count`. */
  readonly measure: string;
  readonly date: TextDate | null;
}

/** One paragraph, or a stretch of a very long one, made ready for the audit: all offsets are in its text. */
export interface Scene {
  readonly document: UnDocument;
  readonly paragraph: Paragraph;
  /** The line at which the whole paragraph begins. */
  readonly firstLine: number;
  /** Its place in the document's order. */
  readonly order: number;
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Span[];
  readonly brackets: readonly Bracket[];
  readonly dates: readonly TextDate[];
  readonly figures: readonly Figure[];
  /** A pull-quote: it only repeats, so it is held against what it repeats and nothing else. */
  readonly quoted: boolean;
}

/** Reads every paragraph of a document once: sentences, brackets, dates, figures with the date each belongs to («per 1,000» is none). */
export const readScenes: (document: UnDocument) => readonly Scene[] = once((document) =>
  document.paragraphs
    .flatMap((paragraph) => stretchesOf(document, paragraph).map((stretch) => ({ stretch, firstLine: paragraph.line })))
    .map(({ stretch, firstLine }, order) => ({ ...sceneOf(document, stretch, order), firstLine })),
);

/** The pull-quotes that were folded into paragraphs, read like paragraphs. */
export function readPullQuotes(document: UnDocument): Scene[] {
  const first = readScenes(document).length;
  return pullQuotesOf(document).map((paragraph, i) => ({ ...sceneOf(document, paragraph, first + i), quoted: true }));
}

function sceneOf(document: UnDocument, paragraph: Paragraph, order: number): Scene {
  const text = paragraph.cut.text;
  const sentences = splitSentences(text, paragraph.breaks);
  const brackets = findBrackets(text);
  const dates = findDates(text);
  const words = wordsOf(text);
  const bare = findQuantities(text, words).filter(({ start, end }) => !dates.some((date) => date.start < end && start < date.end));
  const counting = bare.filter(({ start }) => !/\bper\s$/.test(text.slice(Math.max(0, start - 5), start)));
  const placed = counting.map((quantity) =>
    withFields<TextQuantity, Omit<Figure, keyof TextQuantity>>(quantity, {
      sentence: sentenceAt(sentences, quantity.start),
      bracket: bracketAt(brackets, quantity.start),
      measure: quantity.unit ?? (quantity.currency === null ? "count" : "money"),
      date: null,
    }),
  );
  const setting = { text, sentences, brackets, dates };
  const figures = placed.map((figure, i) => withFields(figure, { date: dateOfFigure(setting, placed, i) }));
  return { document, paragraph, firstLine: paragraph.line, order, quoted: false, text, sentences, brackets, dates, words, figures };
}

/** Index of the sentence that holds an offset, or of the last before it. */
export function sentenceAt(sentences: readonly Span[], offset: number): number {
  let at = 0;
  while (at + 1 < sentences.length && sentences[at + 1]![0] <= offset) at++;
  return at;
}

/** The text of the sentence of a figure. */
export function sentenceText(scene: Scene, sentence: number): string {
  const [start, end] = scene.sentences[sentence] ?? [0, 0];
  return scene.text.slice(start, end);
}

/** Whether a word says what is spoken of: no grammar, no number, no short word. */
export function isSubstantive(form: string): boolean {
  return form.length > 2 && !/^\d/.test(form) && !isStopWord(form);
}

/**
 * The pull-quotes of a document, which reading folds into the paragraphs that they repeat, as paragraphs of their own: from the
 * line where each stands to the next empty line.
 */
function pullQuotesOf(document: UnDocument): Paragraph[] {
  const lines = document.paragraphs.flatMap(({ also, section }) => also.map((line) => ({ line, section })));
  if (lines.length === 0) return [];
  const starts = startsOfLines(document.text);
  return lines.flatMap(({ line, section }) => {
    const start = starts[line - 1];
    if (start === undefined) return [];
    const rest = document.text.slice(start, start + LONGEST_STRETCH);
    const found = rest.search(/\r?\n[^\S\n]*\r?\n/);
    const end = start + (found < 0 ? rest.length : found);
    const text = document.text.slice(start, end).replace(/[\r\n\t]/g, " ");
    return [{ number: null, section, cut: { text, pieces: [{ at: 0, start, length: text.length }] }, marks: [], breaks: [], line, endLine: line, also: [] }];
  });
}

function startsOfLines(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: end }) => index + end.length)];
}
