import type { Paragraph, UnDocument } from "../../schema/document.js";
import { originalOffset, sliceCut, type Span } from "../../text/cut.js";
import { splitSentences } from "../../text/sentences.js";
import { LONGEST_STRETCH } from "./long-paragraphs.js";

/**
 * A paragraph in stretches of whole sentences, each like a paragraph of its own with the number of the whole. All but very long
 * ones are one stretch; a sentence longer than a stretch is cut at a blank.
 *
 * @example stretchesOf(document, paragraph of 20,000 characters).length // 2
 */
export function stretchesOf(document: UnDocument, paragraph: Paragraph): Paragraph[] {
  const { cut } = paragraph;
  if (cut.text.length <= LONGEST_STRETCH) return [paragraph];
  const bounds = boundsOf(cut.text, paragraph.breaks);
  const breaks = partedBy(paragraph.breaks, (at) => at, bounds);
  const marks = partedBy(paragraph.marks, ({ at }) => at, bounds);
  let line = paragraph.line;
  let place = originalOffset(cut, 0);
  return bounds.map(([from, to], i) => {
    const start = originalOffset(cut, from);
    line += lineEnds(document.text.slice(place, start));
    place = start;
    const { text, pieces } = sliceCut(cut, from, to);
    return {
      ...paragraph,
      line,
      cut: { text, pieces: [...pieces] },
      breaks: breaks[i]!.map((at) => at - from),
      marks: marks[i]!.map((mark) => ({ ...mark, at: mark.at - from })),
    };
  });
}

/** What stands inside each of the bounds, in one pass. */
function partedBy<Item>(items: readonly Item[], placeOf: (item: Item) => number, bounds: readonly Span[]): Item[][] {
  const sorted = [...items].sort((a, b) => placeOf(a) - placeOf(b));
  let next = 0;
  return bounds.map(([from, to]) => {
    const own: Item[] = [];
    for (; next < sorted.length && placeOf(sorted[next]!) < to; next++) if (placeOf(sorted[next]!) > from) own.push(sorted[next]!);
    return own;
  });
}

function boundsOf(text: string, breaks: readonly number[]): Span[] {
  const bounds: Span[] = [];
  let from = 0;
  let last = 0;
  for (const [start, end] of splitSentences(text, breaks)) {
    if (end - from > LONGEST_STRETCH && start > from) {
      bounds.push([from, last]);
      from = start;
    }
    while (end - from > LONGEST_STRETCH) {
      const blank = text.lastIndexOf(" ", from + LONGEST_STRETCH);
      const cutAt = blank > from ? blank : from + LONGEST_STRETCH;
      bounds.push([from, cutAt]);
      from = text[cutAt] === " " ? cutAt + 1 : cutAt;
    }
    last = end;
  }
  return last > from ? [...bounds, [from, last]] : bounds;
}

function lineEnds(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
