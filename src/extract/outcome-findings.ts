import { stateAsPrinted } from "../knowledge/state-names.js";
import { readOutcomeReport, type Recommendation } from "../read/outcome-report.js";
import type { Finding } from "../schema/assertion.js";
import type { Paragraph, UnDocument } from "../schema/document.js";
import { completePositions } from "./outcome-positions.js";
import { sourceOf } from "./place.js";

export { resolveRecommendation } from "./resolve-recommendation.js";

/** «The review of Kazakhstan was held at the 7th meeting» */
const REVIEW_OF = /\breview of (?:the )?([^.;]{3,80}?)\s+(?:was|took|were)\b/;

/**
 * Extracts the recommendations of a UPR outcome report: each with its number, the States that made it, and the position of the
 * State under review.
 *
 * @param document the report as read, in any format
 * @returns findings in reading order; empty when the document holds no list of recommendations
 * @example extractOutcomeFindings(await read(bytes, { name: "A_HRC_28_10.txt" })).length // 194
 */
export function extractOutcomeFindings(document: UnDocument): Finding[] {
  const state = stateUnderReview(document);
  const recommendations = completePositions(readOutcomeReport(document.text, automaticNumbers(document)));
  return recommendations.map((recommendation, i) => findingOf(document, recommendation, state, i));
}

function findingOf(document: UnDocument, recommendation: Recommendation, state: string | null, index: number): Finding {
  const { cut, part, number, position, positionWords, line, textLine, endLine } = recommendation;
  const paragraph: Paragraph = { number: number ?? recommendation.paragraph, section: null, cut: { text: cut.text, pieces: [...cut.pieces] }, marks: [], breaks: [], line: textLine, endLine, also: [] };
  const suffix = recommendation.parts > 1 ? `/${recommendation.index + 1}` : "";
  return {
    id: `${document.id}#${number === null ? `L${line}.${index + 1}` : number.replace(/\s/g, "")}${suffix}`,
    act: "recommendation",
    speakers: ["upr-working-group"],
    text: cut.text.slice(...part.words),
    context: cut.text,
    source: { ...sourceOf(document, paragraph, part.quote, null), paragraphLine: line },
    state,
    number,
    recommendedBy: [...part.states],
    position,
    positionWords,
    basis: { act: "stated", speakers: "implied", ...(position === null ? {} : { position: "stated" as const }) },
  };
}

/** What the caller gave; else the State whose review the report says was held. */
function stateUnderReview(document: UnDocument): string | null {
  if (document.basis["state"] === "given") return document.state;
  const named = REVIEW_OF.exec(document.text.slice(0, 20_000).replace(/\s+/g, " "))?.[1];
  return (named === undefined ? null : stateAsPrinted(named)) ?? document.state;
}

/** Numbers that stand in no line of the text: Word's automatic ones, by the line of their paragraph. */
function automaticNumbers({ text, paragraphs }: UnDocument): Map<number, string> {
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
