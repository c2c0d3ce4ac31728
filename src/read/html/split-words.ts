import type { Span } from "../../text/cut.js";
import type { FlowParagraph } from "../word/flow.js";
import { withoutHoles } from "../word/raised-marks.js";

const PAIR = /(?<!\p{L})(\p{L}+)[ \u00a0](?=(\p{Ll}+)(?!\p{L}))/gu;

/**
 * Rejoins words that the conversion to HTML tore («R ights»). Two pieces are one word where the second is no word of its own
 * anywhere on the page, the whole is one elsewhere, and the first is a lone capital or the pieces stand in two elements.
 *
 * @param seams places where the words of two elements meet
 */
export function joinSplitWords(text: string, paragraphs: readonly FlowParagraph[], seams: ReadonlySet<number>): FlowParagraph[] {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/\p{L}+/gu)) counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
  const pairs = [...text.matchAll(PAIR)].map((found) => ({ first: found[1]!, second: found[2]!, blank: found.index + found[0].length - 1 }));
  const torn = pairs.filter(({ first, second, blank }) => counts.has((first + second).toLowerCase()) && (/^[B-HJ-Z]$/.test(first) || seams.has(blank) || seams.has(blank + 1)));
  const tails = new Map<string, number>();
  for (const { second } of torn) tails.set(second, (tails.get(second) ?? 0) + 1);
  const holes = torn.filter(({ second }) => counts.get(second) === tails.get(second)).map(({ blank }): Span => [blank, blank + 1]);
  return holes.length === 0 ? [...paragraphs] : fillHoles(paragraphs, holes);
}

/** Holes and paragraphs are both in order. */
function fillHoles(paragraphs: readonly FlowParagraph[], holes: readonly Span[]): FlowParagraph[] {
  let at = 0;
  return paragraphs.map((paragraph) => {
    const end = paragraph.spans.at(-1)?.[1] ?? paragraph.start;
    const own: Span[] = [];
    for (; at < holes.length && holes[at]![0] < end; at++) own.push(holes[at]!);
    return own.length === 0 ? paragraph : { ...paragraph, spans: withoutHoles(paragraph.spans, own) };
  });
}
