import { html, type Markup } from "./markup.js";

/** A stretch of a quotation, half open. */
type Stretch = readonly [number, number];

/**
 * A quotation with the finding's own matter in full ink, the rest of the sentence paler, and the words that decided marked.
 *
 * @param focus the own matter, or null for the whole
 * @param words that decided; those that do not stand in the quotation are left out
 */
export function markedQuote(quote: string, focus: string | null, words: readonly string[]): Markup {
  const inner = (focus === null ? null : stretchOf(quote, focus)) ?? [0, quote.length];
  const marks = words.flatMap((word) => stretchOf(quote, word) ?? []);
  const stretches = pairs(marks);
  const cuts = [...new Set([0, ...inner, ...marks, quote.length])].sort((a, b) => a - b);
  return html`${cuts.slice(1).map((to, i) => piece(quote.slice(cuts[i]!, to), isWithin(cuts[i]!, [inner]), isWithin(cuts[i]!, stretches)))}`;
}

function piece(text: string, own: boolean, marked: boolean): Markup {
  const words = marked ? html`<mark>${text}</mark>` : html`${text}`;
  return own ? words : html`<span class="around">${words}</span>`;
}

function stretchOf(text: string, part: string): Stretch | null {
  if (part.trim() === "") return null;
  const at = wholeWordAt(text.toLowerCase(), part.toLowerCase());
  return at === -1 ? null : [at, at + part.length];
}

/** Where a part stands as whole words, else where it stands at all. */
function wholeWordAt(text: string, part: string): number {
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1))
    if (!/[\p{L}\d]/u.test(text[at - 1] ?? " ") && !/[\p{L}\d]/u.test(text[at + part.length] ?? " ")) return at;
  return text.indexOf(part);
}

function pairs(ends: readonly number[]): Stretch[] {
  return ends.flatMap((end, i): Stretch[] => (i % 2 === 0 ? [[end, ends[i + 1]!]] : []));
}

function isWithin(at: number, stretches: readonly Stretch[]): boolean {
  return stretches.some(([from, to]) => at >= from && at < to);
}
