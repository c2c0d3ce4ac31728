/** A page head that stands between «A» and «/HRC/…» where a PDF was turned into text. */
const PAGE_HEAD = /^(A)\s+United Nations\s+\//;
const DASH = /[\u2010-\u2015\u2212]/g;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/**
 * The plain spelling of a symbol: no blanks or line ends inside, hyphens for all dashes, no sentence's punctuation around
 * it. Changes the spelling only; it does not know whether the text is a symbol.
 *
 * @example canonicalSymbol("CEDAW/C/BRB/CO/5–\n8,") // "CEDAW/C/BRB/CO/5-8"
 */
export function canonicalSymbol(text: string): string {
  const joined = text.trim().replace(PAGE_HEAD, "$1/").replace(INVISIBLE, "").replace(DASH, "-").replace(/\s/g, "").replace(/\/\//g, "/");
  return withoutPunctuation(joined);
}

/** Walks in from both ends: a pattern for trailing punctuation would try every run of it in the middle. */
function withoutPunctuation(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && "([«“\"'".includes(text[start] ?? " ")) start++;
  while (end > start && isClosing(text, end - 1)) end--;
  return text.slice(start, end);
}

/** A bracket closes the sentence's, not the symbol's, unless one was opened in the symbol: S/RES/1325(2000). */
function isClosing(text: string, at: number): boolean {
  const char = text[at] ?? " ";
  return char === ")" ? !text.slice(Math.max(0, at - 8), at).includes("(") : ".,;:]»”\"'".includes(char);
}
