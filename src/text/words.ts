import { lemma } from "./lemma.js";

/** One word of a text: as written in lower case, its lemma, and where it stands (UTF-16 units, half open). */
export interface Word {
  readonly form: string;
  readonly lemma: string;
  readonly start: number;
  readonly end: number;
}

/** Letters and digits; digits may hold grouping commas and a decimal point. Hyphens, slashes and apostrophes part words. */
const WORD = /\d[\d,]*(?:\.\d+)?|[\p{L}\p{M}]+/gu;

/**
 * Cuts a text into words. «Ombudsman's» gives «ombudsman», «well-being» gives two words, «1,000» gives «1000».
 *
 * @example wordsOf("No child's right").map((w) => w.lemma) // ["no", "child", "right"]
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(WORD)) {
    const start = found.index;
    const raw = found[0];
    if (isPossessiveEnding(text, start, raw)) continue;
    const form = /\d/.test(raw) ? raw.replace(/,(?=\d)/g, "").replace(/,$/, "") : raw.toLowerCase();
    words.push({ form, lemma: lemma(form), start, end: start + raw.length });
  }
  return words;
}

function isPossessiveEnding(text: string, start: number, raw: string): boolean {
  if (raw !== "s" && raw !== "S" && raw !== "t") return false;
  const before = text[start - 1];
  return before === "'" || before === "’";
}
