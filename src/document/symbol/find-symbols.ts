import { matchAt } from "../../text/match-at.js";
import type { DocumentSymbol } from "./document-symbol.js";
import { parseSymbol } from "./parse-symbol.js";
import { printSymbol } from "./print-symbol.js";
import { readCompanions } from "./read-companions.js";
import { symbolRoots } from "./symbol-forms.js";

/** A symbol that stands in a text. `[start, end)` covers it with its companions; `text` is its canonical spelling. */
export interface FoundSymbol {
  readonly symbol: DocumentSymbol;
  readonly text: string;
  /** The documents named after it by their last part alone: «A/HRC/23/11 and Corr.1» gives A/HRC/23/11/Corr.1. */
  readonly companions: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** More parts than any symbol has. A limit keeps hostile chains of slashes cheap. */
const MOST_PARTS = 12;

/** A first part with a slash near it; a PDF's page head may stand between («A United Nations /HRC/…»). */
const ROOT = new RegExp(`(?<![\\p{L}\\d/.])(?:${symbolRoots.join("|")})(?=\\s{0,40}(?:United Nations\\s{1,40})?/)`, "gu");
const PAGE_HEAD = /\s{1,40}United Nations\s{1,40}(?=\/)/y;
const SLASH = /\s{0,40}\/(?:\/(?=[A-Z]))?\s{0,40}/y;
const PART = /[A-Za-z0-9]+(?:[.\u2010-\u2015-][A-Za-z0-9]+)*/y;

/** After a blank only what can hardly be a word of the sentence goes on: a number, capitals, a last part. */
const SURE_PART = /(?:\d+(?:[\u2010-\u2015-]\d+)?|(?:Add|Corr|Rev|Amend)s?\.\s?\d+|[A-Z]{1,5}(?:\.\d+)?)(?![\p{L}\d])/uy;

/** «Corr. 1» with a blank, and «5-» with the «8» on the next line. */
const SPACED_NUMBER = /\.\s{1,3}\d+/y;
const BROKEN_NUMBER = /[\u2010-\u2015-]\s{1,40}\d{1,2}(?![\d.])/y;
const IN_BRACKETS = /\s?\((?:\d{4}|[IVXLC]{1,6})\)/y;
const STARS = /\*{1,2}/y;

/**
 * All document symbols of a running text, in order, with their places. Reads over the breaks that converted texts make
 * inside symbols. Linear in the length of the text.
 *
 * @example findSymbols("See CRC/C/KAZ/CO/4, para. 3.")[0] // { text: "CRC/C/KAZ/CO/4", start: 4, end: 18, … }
 */
export function findSymbols(text: string): FoundSymbol[] {
  const found: FoundSymbol[] = [];
  ROOT.lastIndex = 0;
  for (let root = ROOT.exec(text); root !== null; root = ROOT.exec(text)) {
    const reach = reachOf(text, root.index + root[0].length);
    const { symbol, end } = bestReading(text, root.index, reach);
    ROOT.lastIndex = end;
    if (symbol.kind === "unknown") continue;
    const canonical = printSymbol(symbol);
    const companions = readCompanions(text, end, canonical);
    found.push({ symbol, text: canonical, companions: companions.symbols, start: root.index, end: companions.end });
    ROOT.lastIndex = companions.end;
  }
  return found;
}

/** How far the characters of a symbol go, over blanks and up to the first blank beside a slash. */
interface Reach {
  readonly whole: number;
  readonly unbroken: number;
}

/** Over the blanks, if that gives a symbol of a known form; else up to them («CRC/C/UTO/CO/4 / CAT/C/UTO/CO/3»). */
function bestReading(text: string, start: number, { whole, unbroken }: Reach): { symbol: DocumentSymbol; end: number } {
  const symbol = parseSymbol(text.slice(start, whole));
  if (whole === unbroken || (symbol.kind !== "unknown" && symbol.kind !== "document")) return { symbol, end: whole };
  const shorter = parseSymbol(text.slice(start, unbroken));
  return shorter.kind === "unknown" ? { symbol, end: whole } : { symbol: shorter, end: unbroken };
}

function reachOf(text: string, afterRoot: number): Reach {
  let end = afterRoot;
  let unbroken: number | null = null;
  let at = skip(PAGE_HEAD, text, afterRoot);
  for (let parts = 1; parts < MOST_PARTS; parts++) {
    const next = endOfPart(text, at);
    if (next === null) break;
    if (next.broken && parts > 1) unbroken ??= end;
    at = end = next.end;
    if (next.last) break;
  }
  if (isResolution(text.slice(afterRoot, end))) end = skip(IN_BRACKETS, text, end);
  end = skip(STARS, text, end);
  return { whole: end, unbroken: unbroken ?? end };
}

/** Reads a slash and the part after it. `last`: a word of the sentence is glued to it («Corr.1and»), so nothing can follow. */
function endOfPart(text: string, at: number): { end: number; broken: boolean; last: boolean } | null {
  const slash = matchAt(SLASH, text, at);
  if (slash === null) return null;
  const start = at + slash[0].length;
  const broken = /\s/.test(slash[0]);
  const part = matchAt(broken ? SURE_PART : PART, text, start)?.[0];
  if (part === undefined) return null;
  const glued = /\d[a-z]{2,}$/.exec(part);
  if (glued !== null) return { end: start + glued.index + 1, broken, last: true };
  const end = start + part.length;
  if (/^(?:Add|Corr|Rev|Amend)s?$/i.test(part)) return { end: skip(SPACED_NUMBER, text, end), broken, last: false };
  return { end: /^\d+$/.test(part) ? skip(BROKEN_NUMBER, text, end) : end, broken, last: false };
}

const isResolution = (afterRoot: string): boolean => /^\/RES\/\d+$/.test(afterRoot);

function skip(pattern: RegExp, text: string, at: number): number {
  return at + (matchAt(pattern, text, at)?.[0].length ?? 0);
}
