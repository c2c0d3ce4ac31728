import { readStateNames } from "../../knowledge/member-states/state-names.js";
import { POSITION_SOURCE } from "../../knowledge/documents/thematic-columns.js";
import { cutSpans, sliceCut, type Cut, type Span } from "../../text/cut.js";
import { splitAtStates } from "../outcome/recommending-states.js";
import type { TableCell } from "../word/tables-in.js";

/** What the cell of a recommendation says. */
export interface RecommendationCell {
  /** «125.42», or null where none is printed. */
  readonly number: string | null;
  /** The words without number, States and the stop at the end; parts that other States asked for are parted by «; ». */
  readonly text: string;
  /** The words with their States, and where they stand. */
  readonly quote: Cut;
  /** ISO 3166 alpha-3, or the name as printed. */
  readonly states: readonly string[];
  /** «A/HRC/28/10/Add.1 – Para. 3», or null. */
  readonly positionSource: string | null;
}

const NUMBER = /^(\d{1,3}(?:\.\d{1,3}){1,2}|\d{1,3}(?=\.\s))\.?\s*(?=[\p{L}"'«“‘(])/u;
/** Brackets at the end of words, one pair inside them at most: «(Iran (Islamic Republic of))». */
const LAST_BRACKETS = /(?<!\s)\s*\(((?:[^()]|\([^()]*\))*)\)$/;

/**
 * Reads «125.42 Adopt a law … (Mexico);» and the line «Source of Position: …» below it.
 *
 * @param text the extracted text of the document
 * @example readRecommendationCell(text, cell).states // ["MEX"]
 */
export function readRecommendationCell(text: string, cell: TableCell): RecommendationCell {
  const whole = cutSpans(text, spansOfCell(cell));
  const source = POSITION_SOURCE.exec(whole.text);
  const words = sliceCut(whole, 0, source?.index ?? whole.text.length);
  const typed = NUMBER.exec(words.text);
  const body = sliceCut(words, typed?.[0].length ?? 0, words.text.length);
  const parts = splitAtStates(body.text);
  return {
    number: typed?.[1] ?? automaticNumber(cell),
    text: parts.map((part) => withoutStates(body.text.slice(...part.words))).join("; "),
    quote: sliceCut(body, parts[0]?.quote[0] ?? 0, parts.at(-1)?.quote[1] ?? 0),
    states: [...new Set(parts.flatMap((part) => part.states))],
    positionSource: source === null ? null : whole.text.slice(source.index + source[0].length) || null,
  };
}

/** The words of all paragraphs of a cell, with the paragraph ends between them. */
function spansOfCell({ paragraphs }: TableCell): Span[] {
  return paragraphs.flatMap(({ spans, end }): Span[] => [...spans, [end, end + 1]]);
}

function automaticNumber({ paragraphs }: TableCell): string | null {
  const label = paragraphs.find(({ spans }) => spans.length > 0)?.label?.text ?? "";
  return /^\d[\d.]*$/.test(label) ? label.replace(/\.$/, "") : null;
}

/** «Ratify the treaty (Chile) (Peru)»: the last brackets are known to be States, and so may be those before them. */
function withoutStates(words: string): string {
  let kept = words.replace(/(?<![\s;.,])[\s;.,]+$/, "");
  for (let last = LAST_BRACKETS.exec(kept); last !== null && namesStates(last[1]!); last = LAST_BRACKETS.exec(kept)) kept = kept.slice(0, last.index).trimEnd();
  return kept;
}

function namesStates(words: string): boolean {
  const { states, unknown } = readStateNames(words);
  return states.length > 0 && unknown.length === 0;
}
