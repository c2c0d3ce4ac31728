import type { LabelledParagraph } from "./label.js";
import { headingLevels } from "./heading-levels.js";
import type { Candidate } from "./main-series.js";
import { seriesOfParts } from "./series-of-parts.js";

/** What each paragraph of a document is, by its index. */
export interface Structure {
  /** Paragraphs that bear a number of the one series. */
  readonly numbered: ReadonlySet<number>;
  /** Headings and their levels. */
  readonly headings: ReadonlyMap<number, number>;
  /** The first paragraph or heading of the text. */
  readonly start: number;
  /** All before it is the head. A heading by its look alone above the first paragraph may be a title as well: it is in both. */
  readonly headEnd: number;
}

/** So many numbered paragraphs tell a numbered text from one that merely holds a list, unless they are half of it. */
const ENOUGH = 5;
const SENTENCE_END = /[.;:!?…]["”’)\]]*$/;
const LONG_HEADING = 300;
const LONG_LOOK = 120;

/**
 * Tells which paragraphs are numbered, which are headings, and where the text begins.
 *
 * @param units the paragraphs in order, with their labels
 */
export function findStructure(units: readonly LabelledParagraph[]): Structure {
  const numbered = numberedParagraphs(units);
  const headings = new Set<number>();
  const isOpen = (at: number) => !numbered.has(at) && units[at]!.paragraph.role === "text";
  units.forEach((unit, at) => {
    if (unit.paragraph.role === "title" && unit.words.text !== "") headings.add(at);
    if (isOpen(at) && (isStyled(unit) || isSection(unit) || isLook(unit))) headings.add(at);
  });
  for (let at = units.length - 1; at >= 0; at--) if (isOpen(at) && isShortNumber(units, at, numbered, headings)) headings.add(at);
  const title = soleTitle(units, headings);
  if (title !== null) headings.delete(title);
  const headEnd = startOf(units, numbered, headings, title);
  const start = startOfLook(units, headings, headEnd);
  return {
    numbered,
    headings: headingLevels(
      units,
      [...headings].sort((a, b) => a - b).filter((at) => at >= start),
    ),
    start,
    headEnd,
  };
}

function numberedParagraphs(units: readonly LabelledParagraph[]): ReadonlySet<number> {
  const candidates = units.flatMap((unit, index): Candidate[] => {
    const { paragraph, label } = unit;
    if (paragraph.role !== "text" || label.kind !== "number" || (paragraph.heading !== null && isStyled(unit))) return [];
    return [{ index, number: Number(label.value), series: label.series, weight: isShort(unit) || runsIntoFigure(unit) ? 0.5 : 1 }];
  });
  const chosen = seriesOfParts(candidates, (at) => {
    const before = units[neighbour(units, at, -1)];
    return before !== undefined && (isStyled(before) || isSection(before) || isLook(before));
  });
  const running = units.filter(
    ({ paragraph, label, words }) => paragraph.role === "text" && paragraph.heading === null && label.kind !== "item" && words.text.length > LONG_LOOK,
  ).length;
  const share = chosen.length / Math.max(1, running);
  return new Set(share >= 0.5 || (chosen.length >= ENOUGH && share >= 0.15) ? chosen : []);
}

/** The words without a typed label. */
function ownWords({ words, label }: LabelledParagraph): string {
  return words.text.slice(label.typed);
}

/** «48.84 judges» is paragraph 48 where 47 and 49 stand around it, else the start of a sentence. */
function runsIntoFigure({ words, label }: LabelledParagraph): boolean {
  return label.typed > 0 && /^\.\d/.test(words.text.slice(label.typed - 1, label.typed + 1));
}

function isShort(unit: LabelledParagraph): boolean {
  const words = ownWords(unit);
  return words.length <= 110 && !SENTENCE_END.test(words);
}

/** A heading by its style; a whole paragraph set in such a style by mistake is none. */
function isStyled(unit: LabelledParagraph): boolean {
  const words = ownWords(unit);
  return unit.paragraph.heading !== null && /[\p{L}\d]/u.test(words) && words.length <= LONG_HEADING && !(words.length > LONG_LOOK && /\.$/.test(words));
}

/** «IV. Title», whatever its style. */
function isSection(unit: LabelledParagraph): boolean {
  const words = ownWords(unit);
  return unit.label.kind === "section" && words.length < 220 && /\p{L}/u.test(words) && !/[.;:,]$/.test(words);
}

/** A heading by its look: bold or in centred capitals, short, without a stop. */
function isLook(unit: LabelledParagraph): boolean {
  const words = ownWords(unit);
  return unit.paragraph.looksLikeHeading && unit.label.kind !== "item" && words.length <= LONG_LOOK && /\p{L}{3}/u.test(words) && !SENTENCE_END.test(words);
}

/** «3. Right to education» between paragraphs: a number outside the series, short, followed by a paragraph or another heading. */
function isShortNumber(units: readonly LabelledParagraph[], at: number, numbered: ReadonlySet<number>, headings: ReadonlySet<number>): boolean {
  const unit = units[at]!;
  if ((unit.label.kind !== "number" && unit.label.kind !== "part") || !isShort(unit) || runsIntoFigure(unit) || numbered.size === 0) return false;
  const next = neighbour(units, at, 1);
  const before = neighbour(units, at, -1);
  const follows = numbered.has(next) || headings.has(next);
  return follows && (before === -1 || numbered.has(before) || headings.has(before) || units[before]!.label.kind !== unit.label.kind);
}

function neighbour(units: readonly LabelledParagraph[], at: number, step: 1 | -1): number {
  let next = at + step;
  while (units[next] !== undefined && (units[next]!.words.text === "" || units[next]!.paragraph.role !== "text")) next += step;
  return units[next] === undefined ? -1 : next;
}

/** The one heading of the highest level, above all others and without a number, is the document's title. */
function soleTitle(units: readonly LabelledParagraph[], headings: ReadonlySet<number>): number | null {
  const [first, ...others] = [...headings].sort((a, b) => a - b);
  if (first === undefined || units[first]!.paragraph.heading !== 1 || units[first]!.label.kind !== "none") return null;
  const styled = others.filter((at) => units[at]!.paragraph.heading !== null);
  return styled.length > 0 && styled.every((at) => units[at]!.paragraph.heading! > 1) ? first : null;
}

function startOf(units: readonly LabelledParagraph[], numbered: ReadonlySet<number>, headings: ReadonlySet<number>, title: number | null): number {
  const begins = (unit: LabelledParagraph, at: number): boolean => {
    if (numbered.has(at) || (headings.has(at) && unit.paragraph.role === "text" && (unit.paragraph.heading !== null || unit.label.kind !== "none")))
      return true;
    return numbered.size === 0 && at !== title && unit.paragraph.role === "text" && isSentence(unit.words.text);
  };
  const start = units.findIndex(begins);
  return start === -1 ? units.length : start;
}

/** A heading by its look right above the first paragraph, where more of them follow. */
function startOfLook(units: readonly LabelledParagraph[], headings: ReadonlySet<number>, headEnd: number): number {
  const above = neighbour(units, headEnd, -1);
  const isOne = above !== -1 && headings.has(above) && isLook(units[above]!) && [...headings].some((at) => at > headEnd && isLook(units[at]!));
  return isOne ? above : headEnd;
}

/** Lines of a title page are short and do not end like sentences. */
function isSentence(words: string): boolean {
  return words.length >= LONG_LOOK || (/[.!?]["”’)]*$/.test(words) && words.split(" ").length >= 6);
}
