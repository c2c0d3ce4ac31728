import type { Source } from "../../schema/source.js";

/** So much of the opening words is shown before a limb: who says it, and with which verb. */
const OPENING = 110;
/** What would be left out is no shorter than this: «[…]» in the place of a few words only hides them. */
const LEFT_OUT = 60;

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

/**
 * The same words without quotation marks, for cells and lists: a limb says nothing by itself («as well as the Convention on …»).
 *
 * @example limbOf(finding.source, finding.text)
 */
export function limbOf({ quote, focus }: Source, text: string): string {
  return quote === null || focus === null ? text : limbWords(quote, focus.quote);
}

/** A limb after the opening words of the quotation that it stands in; the whole, where hardly more than the opening stands before it. */
function limbWords(quote: string, limb: string): string {
  const start = quote.lastIndexOf(limb);
  if (start <= 0) return limb;
  if (start <= OPENING + LEFT_OUT) return quote.slice(0, start + limb.length);
  return `${quote.slice(0, quote.lastIndexOf(" ", OPENING)).trimEnd()} […] ${limb}`;
}
