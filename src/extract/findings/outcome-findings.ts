import type { Finding } from "../../schema/assertion.js";
import type { Paragraph, Recommendation, UnDocument } from "../../schema/document.js";
import { sourceOf } from "../place.js";

/**
 * The findings of a UPR outcome report: its recommendations, as they were read with the document.
 *
 * @param document the report as read, in any format
 * @returns findings in reading order; empty when the document is no outcome report, or holds no list of recommendations
 * @example extractOutcomeFindings(await read(bytes, { name: "A_HRC_28_10.txt" })).length // 194
 */
export function extractOutcomeFindings(document: UnDocument): Finding[] {
  return (document.recommendations ?? []).map((recommendation, i) => findingOf(document, recommendation, i));
}

function findingOf(
  document: UnDocument,
  { cut, quote, words, number, paragraph, states, index, parts, state, position, positionWords, line, textLine, endLine }: Recommendation,
  at: number,
): Finding {
  const under: Paragraph = { number: number ?? paragraph, section: null, cut, marks: [], breaks: [], line: textLine, endLine, also: [] };
  const suffix = parts > 1 ? `/${index + 1}` : "";
  return {
    id: `${document.id}#${number === null ? `L${line}.${at + 1}` : number.replace(/\s/g, "")}${suffix}`,
    act: "recommendation",
    speakers: ["upr-working-group"],
    text: cut.text.slice(...words),
    context: cut.text,
    source: { ...sourceOf(document, under, quote, null), paragraphLine: line },
    state,
    number,
    recommendedBy: [...states],
    position,
    positionWords,
    basis: { act: "stated", speakers: "implied", ...(position === null ? {} : { position: "stated" as const }) },
  };
}
