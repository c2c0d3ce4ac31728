import { findSymbols, type FoundSymbol } from "../symbol/find-symbols.js";
import { abbreviations, anyOf, citationWords } from "./citation-words.js";
import { findUrls } from "./find-urls.js";

/** Something in a note that surely names a source, and where it stands. */
export type Anchor =
  | { readonly kind: "symbol"; readonly found: FoundSymbol; readonly start: number; readonly end: number }
  | { readonly kind: "url"; readonly url: string; readonly start: number; readonly end: number }
  | { readonly kind: "ibid"; readonly start: number; readonly end: number };

/** A stretch of a note between semicolons and full stops. `opens`: it begins a sentence, so that «See also» no longer holds. */
export interface NotePiece {
  readonly start: number;
  readonly end: number;
  readonly opens: boolean;
  readonly anchors: readonly Anchor[];
}

/** Either case of the first letter, written out: a pattern that ignores case takes every letter for a capital. */
const REPEATS = citationWords.repeats.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]);
const IBID = new RegExp(String.raw`\b(?:${anyOf(REPEATS)})\b(?:\.(?!\s+\p{Lu}))?`, "gu");
const FULL_STOP = /\.\s+(?=[\p{Lu}«“("]|www\.|https?:)/gu;

/**
 * Cuts a note into pieces: at semicolons, and at full stops that end a sentence; never inside a symbol or web address.
 *
 * @example splitNote("A/HRC/28/10, para. 2; and Ibid. See also p. 3.").length // 3
 */
export function splitNote(text: string): NotePiece[] {
  const anchors = findAnchors(text);
  const cuts = [...outside(anchors, [...semicolons(text), ...fullStops(text)]), { at: text.length, next: text.length, opens: true }];
  const pieces: NotePiece[] = [];
  let start = 0;
  let opens = true;
  let first = 0;
  for (const cut of cuts) {
    let past = first;
    while ((anchors[past]?.start ?? cut.at) < cut.at) past++;
    pieces.push({ start, end: cut.at, opens, anchors: anchors.slice(first, past) });
    start = cut.next;
    opens = cut.opens;
    first = past;
  }
  return pieces;
}

interface Cut {
  readonly at: number;
  readonly next: number;
  readonly opens: boolean;
}

/** The cuts that lie in no anchor, in order. Both lists are walked once. */
function outside(anchors: readonly Anchor[], cuts: Cut[]): Cut[] {
  cuts.sort((a, b) => a.at - b.at);
  let next = 0;
  return cuts.filter((cut) => {
    while ((anchors[next]?.end ?? Infinity) <= cut.at) next++;
    return (anchors[next]?.start ?? Infinity) >= cut.at;
  });
}

function semicolons(text: string): Cut[] {
  return [...text.matchAll(/;/g)].map(({ index }) => ({ at: index, next: index + 1, opens: false }));
}

function fullStops(text: string): Cut[] {
  return [...text.matchAll(FULL_STOP)]
    .filter(({ index }) => !abbreviations.has(wordBefore(text, index)))
    .map(({ index, 0: whole }) => ({ at: index, next: index + whole.length, opens: true }));
}

function wordBefore(text: string, at: number): string {
  const word = /(?<![\p{L}.])[\p{L}.]+$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? "";
  return /^ibid$/i.test(word) ? "" : word;
}

/** In order and without overlap: what stands inside a web address is part of it. */
function findAnchors(text: string): Anchor[] {
  const urls = findUrls(text).map(({ url, start, end }) => ({ kind: "url" as const, url, start, end }));
  const symbols = findSymbols(text).map((found) => ({ kind: "symbol" as const, found, start: found.start, end: found.end }));
  const repeats = [...text.matchAll(IBID)].map(({ index, 0: whole }) => ({ kind: "ibid" as const, start: index, end: index + whole.length }));
  const all: Anchor[] = [...urls, ...symbols, ...repeats];
  let last = 0;
  return all
    .sort((a, b) => a.start - b.start)
    .filter((anchor) => {
      const free = anchor.start >= last;
      if (free) last = anchor.end;
      return free;
    });
}
