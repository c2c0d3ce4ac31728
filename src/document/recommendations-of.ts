import { stateAsPrinted } from "../knowledge/member-states/state-names.js";
import { readOutcomeReport, type ListedRecommendation } from "../read/outcome/outcome-report.js";
import type { Paragraph, Recommendation, UnDocument } from "../schema/document.js";
import { completePositions } from "./outcome-positions.js";

/** «The review of Kazakhstan was held at the 7th meeting» */
const REVIEW_OF = /\breview of (?:the )?([^.;]{3,80}?)\s+(?:was|took|were)\b/;

/**
 * The recommendations of a UPR outcome report: each with its number, the States that made it, and the position of the State under
 * review.
 *
 * @param document the report as read, in any format
 * @returns in reading order; empty when the document holds no list of recommendations
 * @example recommendationsOf(document).filter(({ position }) => position === "noted")
 */
export function recommendationsOf(document: UnDocument): Recommendation[] {
  const state = stateUnderReview(document);
  return completePositions(readOutcomeReport(document.text, automaticNumbers(document))).map((listed) => recommendationOf(listed, state));
}

function recommendationOf({ cut, part, ...listed }: ListedRecommendation, state: string | null): Recommendation {
  return { ...listed, cut: { text: cut.text, pieces: [...cut.pieces] }, quote: [...part.quote], words: [...part.words], states: [...part.states], state };
}

/** What the caller gave; else the State whose review the report says was held. */
function stateUnderReview(document: UnDocument): string | null {
  if (document.basis["state"] === "given") return document.state;
  const named = REVIEW_OF.exec(document.text.slice(0, 20_000).replace(/\s+/g, " "))?.[1];
  return (named === undefined ? null : stateAsPrinted(named)) ?? document.state;
}

/** Numbers that stand in no line of the text: Word's automatic ones, by the line of their paragraph. */
function automaticNumbers({ text, paragraphs }: { readonly text: string; readonly paragraphs: readonly Paragraph[] }): Map<number, string> {
  const numbers = new Map<number, string>();
  for (const { number, cut, line } of paragraphs) {
    const first = cut.pieces[0];
    if (number === null || first === undefined) continue;
    const lineStart = Math.max(text.lastIndexOf("\n", first.start - 1), text.lastIndexOf("\r", first.start - 1)) + 1;
    if (text.slice(Math.max(0, lineStart - 12), first.start).includes(number)) continue;
    numbers.set(line, number);
  }
  return numbers;
}
