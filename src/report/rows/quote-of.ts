import type { Source } from "../../schema/source.js";

/** So much of the opening words is shown before a limb: who says it, and with which verb. */
const OPENING = 110;

/**
 * The words of a source between quotation marks: of a limb with the opening words of its sentence, what lies between left out; a sentence
 * typed by hand, marked as a paraphrase.
 *
 * @param shown what is shown of the words: all of them by default
 * @example quoteOf(source, text) // "«The Committee recommended that the State […] and that the Office be given means of its own.»"
 */
export function quoteOf({ quote, focus }: Source, text: string, shown: (words: string) => string = (words) => words): string {
  return quote === null ? `${shown(text)} (paraphrase)` : `«${shown(limbWords(quote, focus?.quote ?? quote))}»`;
}

/** A limb after the opening words of the quotation that it stands in; the whole, where hardly more than the opening stands before it. */
function limbWords(quote: string, limb: string): string {
  const start = quote.lastIndexOf(limb);
  if (start <= 0) return limb;
  if (start <= OPENING) return quote.slice(0, start + limb.length);
  return `${quote.slice(0, quote.lastIndexOf(" ", OPENING)).trimEnd()} […] ${limb}`;
}
