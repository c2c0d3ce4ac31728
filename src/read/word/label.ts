import { cutSpans, type Cut } from "../../text/cut.js";
import type { FlowParagraph } from "./flow.js";

/**
 * The label before a paragraph, printed by the format or typed by hand: `number` «12.», `part` «125.42», `section` «IV.» or
 * «B.», `item` «(a)», «•».
 */
export interface Label {
  readonly kind: "number" | "part" | "section" | "item" | "none";
  /** Without the stop: «12», «125.42», «IV»; null for items, whose label is one of their words. */
  readonly value: string | null;
  /** How many characters it takes at the start of the words, when it was typed. */
  readonly typed: number;
  /** Which list counted it; all typed labels are of one. */
  readonly series: string;
}

/** A paragraph with its words (a typed label still in them) and its label. */
export interface LabelledParagraph {
  readonly paragraph: FlowParagraph;
  readonly words: Cut;
  readonly label: Label;
}

const TYPED: readonly (readonly [Label["kind"], RegExp])[] = [
  ["part", /^(\d{1,4}(?:\.\d{1,3})+)\.?\s+(?=["“(]?\p{Lu})/u],
  ["number", /^(\d{1,4})\.(?:\s+|(?=["“(]?\p{Lu}|\d))/u],
  ["section", /^([IVXLC]{1,6}|[A-Z])\.\s+(?=\S)/],
  ["item", /^(?:[•●▪◦*–—-]|\((?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})\)|(?:[a-z]|[ivx]{1,5}|\d{1,2})[.)])\s/],
];
const PRINTED: readonly (readonly [Label["kind"], RegExp])[] = [
  ["number", /^(\d{1,4})\.?$/],
  ["part", /^(\d{1,4}(?:\.\d{1,3})+)\.?$/],
  ["section", /^([IVXLC]{1,6}|[A-Z])\.?$/],
];

/**
 * Reads the label of a paragraph.
 *
 * @param text the extracted text
 * @example readLabel("12.\tAll are equal.", paragraph).label // { kind: "number", value: "12", typed: 4, series: "typed" }
 */
export function readLabel(text: string, paragraph: FlowParagraph): LabelledParagraph {
  const words = cutSpans(text, paragraph.spans);
  if (isContentsLine(text, paragraph)) return { paragraph: { ...paragraph, role: "contents" }, words, label: NONE };
  return { paragraph, words, label: paragraph.label === null ? typedLabel(words.text) : printedLabel(paragraph.label.text, paragraph.label.series) };
}

const NONE: Label = { kind: "none", value: null, typed: 0, series: "typed" };
/** «Background⇥4» and «Background ..... 4», which a table of contents typed by hand consists of. */
const CONTENTS_LINE = /(?:\t|\.{4}|…)[ .]{0,5}\d{1,3}\s{0,5}$/;

function isContentsLine(text: string, { role, spans }: FlowParagraph): boolean {
  const last = spans.at(-1);
  const length = last === undefined ? 0 : last[1] - spans[0]![0];
  return (
    role === "text" &&
    last !== undefined &&
    length <= 250 &&
    /\p{L}/u.test(text.slice(spans[0]![0], last[1])) &&
    CONTENTS_LINE.test(text.slice(Math.max(spans[0]![0], last[1] - 20), last[1]))
  );
}

function printedLabel(printed: string, series: string): Label {
  for (const [kind, pattern] of PRINTED) {
    const value = pattern.exec(printed)?.[1];
    if (value !== undefined) return { kind, value, typed: 0, series };
  }
  return { kind: "item", value: null, typed: 0, series };
}

function typedLabel(words: string): Label {
  for (const [kind, pattern] of TYPED) {
    const found = pattern.exec(words);
    if (found !== null) return { kind, value: found[1] ?? null, typed: found[1] === undefined ? 0 : found[0].length, series: "typed" };
  }
  return NONE;
}
