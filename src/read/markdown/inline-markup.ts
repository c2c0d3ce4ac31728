import type { Span } from "../../text/cut.js";
import type { FlowMark } from "../word/flow.js";

/** What in a paragraph is markup and no words. */
export interface InlineMarkup {
  /** In order, without overlap. */
  readonly holes: readonly Span[];
  readonly marks: readonly FlowMark[];
  readonly raised: readonly Span[];
  /** Whether the whole paragraph is set bold. */
  readonly bold: boolean;
}

interface Delimiter {
  readonly at: number;
  readonly length: number;
  readonly character: string;
}

/** A backslash, a note, a picture, a link, an address, a tag, code, a run of emphasis marks: in this order of trial. */
const MARKUP = new RegExp(
  [
    String.raw`\\(?<escaped>[!-/:-@[-\x60{-~])`,
    String.raw`\[\^(?<note>[^\]\s]{1,40})\]`,
    String.raw`(?<picture>!\[[^\]\n]{0,300}\]\([^()\n]{0,1000}\))`,
    String.raw`\[(?<words>[^\][\n]{1,500})\](?:\([^()\n]{0,1000}\)|\[[^\]\n]{0,100}\])`,
    String.raw`<(?<address>(?:https?:|mailto:)[^>\s]{1,500})>`,
    String.raw`<sup>(?<raised>[^<\n]{1,20})</sup>`,
    String.raw`(?<tag></?(?:sup|sub|b|i|em|strong|u|s|span|a|br)(?:\s[^>\n]{0,300})?/?>)`,
    String.raw`(?<code>\x60+)`,
    String.raw`(?<emphasis>\*+|_+|~~)`,
  ].join("|"),
  "g",
);

/**
 * Finds the markup in a paragraph of Markdown: emphasis, links, notes, escapes.
 *
 * @param start where the paragraph begins in the text
 * @param end where it ends
 * @example inlineMarkup("a **b** c", 0, 9).holes // [[2, 4], [5, 7]]
 */
export function inlineMarkup(text: string, start: number, end: number): InlineMarkup {
  const words = text.slice(start, end);
  const holes: Span[] = [];
  const marks: FlowMark[] = [];
  const raised: Span[] = [];
  const open: Delimiter[] = [];
  const strong: Span[] = [];
  for (const found of words.matchAll(MARKUP)) {
    const at = start + found.index;
    const after = at + found[0].length;
    const { escaped, note, words: linked, address, raised: figures, emphasis } = found.groups!;
    if (note !== undefined) marks.push({ at, label: note });
    if (figures !== undefined) raised.push([at + 5, after - 6]);
    if (emphasis !== undefined) matchEmphasis(text, { at, length: emphasis.length, character: emphasis[0]! }, open, holes, strong);
    else if (escaped !== undefined) holes.push([at, at + 1]);
    else if (linked !== undefined) holes.push([at, at + 1], ...inlineMarkup(text, at + 1, at + 1 + linked.length).holes, [at + 1 + linked.length, after]);
    else if (address !== undefined) holes.push([at, at + 1], [after - 1, after]);
    else if (figures !== undefined) holes.push([at, at + 5], [after - 6, after]);
    else holes.push([at, after]);
  }
  const isWhole = ([from, to]: Span) => text.slice(start, from).trim() === "" && text.slice(to, end).trim() === "";
  return { holes: holes.sort((a, b) => a[0] - b[0]), marks, raised, bold: strong.some(isWhole) };
}

/** A run of marks closes the last open run of the same kind and length, or opens one; what stays open is a character. */
function matchEmphasis(text: string, delimiter: Delimiter, open: Delimiter[], holes: Span[], strong: Span[]): void {
  const { at, length, character } = delimiter;
  const before = text[at - 1] ?? " ";
  const after = text[at + length] ?? " ";
  const inWord = character === "_" && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  if (inWord) return;
  const opener = /\S/.test(before) ? open.findLastIndex((other) => other.character === character && other.length === length) : -1;
  if (opener !== -1) {
    const from = open[opener]!.at;
    holes.push([from, from + length], [at, at + length]);
    if (length >= 2 && character !== "~") strong.push([from, at + length]);
    open.length = opener;
  } else if (/\S/.test(after)) open.push(delimiter);
  if (open.length > MOST_OPEN) open.shift();
}

/** Runs that open and never close are few; a page of asterisks must not be searched over and over. */
const MOST_OPEN = 50;
