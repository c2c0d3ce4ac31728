import type { Span } from "../../text/cut.js";
import { tally } from "../../text/tally.js";
import type { FlowParagraph } from "../word/flow.js";
import { withoutHoles } from "../word/raised-marks.js";

const PAIR = /(?<!\p{L})(\p{L}+)[ \u00a0](?=(\p{Ll}+)(?!\p{L}))/gu;
/** «A» and «I» are words. */
const LONE = /^[B-HJ-Z]$/;

/**
 * Rejoins words that the conversion to HTML tore («R ights»). Two pieces are one word where the second is no word of its own
 * anywhere on the page, the whole is one elsewhere, and the first is a lone capital or the pieces stand in two elements.
 *
 * @param seams places where the words of two elements meet
 */
export function joinSplitWords(text: string, paragraphs: readonly FlowParagraph[], seams: ReadonlySet<number>): FlowParagraph[] {
  const counts = new Map<string, number>();
  for (const [printed] of text.matchAll(/\p{L}+/gu)) {
    const word = printed.toLowerCase();
    tally(counts, word);
  }
  const torn: { second: string; blank: number }[] = [];
  for (const found of text.matchAll(PAIR)) {
    const [first, second, blank] = [found[1]!, found[2]!, found.index + found[0].length - 1];
    if (!LONE.test(first) && !seams.has(blank) && !seams.has(blank + 1)) continue;
    if (counts.has((first + second).toLowerCase())) torn.push({ second, blank });
  }
  const tails = new Map<string, number>();
  for (const { second } of torn) tally(tails, second);
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
