import { positionOf } from "../../knowledge/documents/positions.js";
import { isAskedVerb } from "../../knowledge/speakers/is-asked-verb.js";
import type { Position } from "../../schema/assertion.js";
import { cutSpans, type Cut, type Span } from "../../text/cut.js";
import { splitOutcomeItems, type OutcomeItem } from "./outcome-items.js";
import { findRecommendationLines } from "./recommendation-lines.js";
import { splitAtStates, type RecommendedPart } from "./recommending-states.js";
import { spansOfLines } from "../plain/wrapped-lines.js";

/** One recommendation of an outcome report; several share a number where States ask for different things under it. */
export interface ListedRecommendation {
  /** As one cites it: «124.1», «95.3» (3. under paragraph 95), «60 (b)»; null for a bullet. */
  readonly number: string | null;
  /** The paragraph that it stands under. */
  readonly paragraph: string | null;
  /** The whole text under the number. */
  readonly cut: Cut;
  /** Where in `cut` the part stands: with its States, and without. */
  readonly part: RecommendedPart;
  /** Which part it is, from 0, and of how many. */
  readonly index: number;
  readonly parts: number;
  readonly position: Position | null;
  /** The words that gave the position. */
  readonly positionWords: string | null;
  /** The line of the number, the line of the first word (a number may stand alone in its line), the last line. */
  readonly line: number;
  readonly textLine: number;
  readonly endLine: number;
}

/** A paragraph of the list: what it says of recommendations under it or before it. */
export interface OutcomeParagraph {
  readonly number: string;
  readonly text: string;
  /** How many recommendations stand before it, and how many under it. */
  readonly before: number;
  readonly under: number;
}

/** The list of an outcome report, in reading order. */
export interface OutcomeList {
  readonly recommendations: readonly ListedRecommendation[];
  readonly paragraphs: readonly OutcomeParagraph[];
}

/** «The following recommendation will be examined: Ratify … (Spain)» with no number of its own. */
const INLINE = /^[^:]{0,400}\b(?:following|below|listed)\b[^:]{0,400}:\s+(?=\p{Lu})/u;

/** A paragraph under which the State comments or pledges and nobody recommends. */
const OWN_WORDS = /\b(?:following|these) (?:comments?|voluntary (?:commitments|pledges)):?\s*$/;

/**
 * Reads the recommendations of a UPR outcome report from its text.
 *
 * @param text the report
 * @param numbers of paragraphs that are not printed in their line, by line (Word's automatic numbers)
 * @returns an empty list when the text holds none
 * @example readOutcomeReport(text).recommendations.filter(({ position }) => position === "noted")
 */
export function readOutcomeReport(text: string, numbers: ReadonlyMap<number, string> = new Map()): OutcomeList {
  const items = splitOutcomeItems(findRecommendationLines(text) ?? [], numbers);
  const recommendations: ListedRecommendation[] = [];
  const paragraphs: OutcomeParagraph[] = [];
  let introduction: string | null = null;
  items.forEach((item, i) => {
    const cut = cutOfItem(text, item);
    const before = recommendations.length;
    if (item.kind === "paragraph") introduction = cut.text;
    if (item.kind === "item") recommendations.push(...partsOf(item, cut, introduction, 0));
    else if (items[i + 1]?.kind !== "item") recommendations.push(...inlineOf(item, cut));
    if (item.kind === "paragraph")
      paragraphs.push({ number: item.number!, text: cut.text, before, under: recommendations.length - before + followers(items, i) });
  });
  return { recommendations, paragraphs };
}

function followers(items: readonly OutcomeItem[], at: number): number {
  const next = items.findIndex((item, i) => i > at && item.kind === "paragraph");
  return (next === -1 ? items.length : next) - at - 1;
}

function cutOfItem(text: string, item: OutcomeItem): Cut {
  const spans: Span[] = spansOfLines(text, item.lines, null).spans;
  const first = spans[0]!;
  return cutSpans(text, [[Math.min(first[0] + item.skip, first[1]), first[1]], ...spans.slice(1)]);
}

function inlineOf(item: OutcomeItem, cut: Cut): ListedRecommendation[] {
  const opening = INLINE.exec(cut.text);
  if (opening === null) return [];
  return partsOf(item, cut, opening[0], opening[0].length).filter(({ part }) => part.states.length > 0);
}

/** The parts of one item; `from` is where its words begin in the cut. */
function partsOf(item: OutcomeItem, cut: Cut, introduction: string | null, from: number): ListedRecommendation[] {
  if (introduction !== null && OWN_WORDS.test(introduction)) return [];
  const asked = splitAtStates(cut.text.slice(from)).filter(
    (part, i) => i === 0 || part.states.length > 0 || isAsked(cut.text.slice(from).slice(...part.words)),
  );
  const position = introduction === null ? null : positionOf(introduction);
  return asked.map((part, index) => ({
    number: item.number,
    paragraph: item.paragraph,
    cut,
    part: { ...part, quote: moved(part.quote, from), words: moved(part.words, from) },
    index,
    parts: asked.length,
    position,
    positionWords: position === null ? null : introduction,
    line: item.lines[0]!.number,
    textLine: lineOf(item, cut),
    endLine: item.lines.at(-1)!.number,
  }));
}

/** Words after the last States are a further request, or a heading, a note, a State's comment: a request begins with its verb. */
function isAsked(words: string): boolean {
  const first = /^(?:to\s+|that\s+)?(\p{L}+)/iu.exec(words.trim())?.[1];
  return first !== undefined && isAskedVerb(first.toLowerCase()) && words.trim().includes(" ");
}

function lineOf({ lines }: OutcomeItem, cut: Cut): number {
  const start = cut.pieces[0]?.start ?? 0;
  return (lines.findLast((line) => line.start <= start) ?? lines[0]!).number;
}

function moved([start, end]: Span, by: number): Span {
  return [start + by, end + by];
}
