import table from "../../../data/dialogue.json" with { type: "json" };
import { findFurniture } from "../plain/furniture.js";
import { linesOf, type Line } from "../plain/lines.js";

const TITLE =
  /^[\s\p{P}]*(?:[IVX]{1,4}\.?\s*)?(?:conclusions?\s*(?:and\s*)?(?:\/\s*)?(?:or\s*)?recommendations?|recommendations\s+and\s+conclusions)[\s*.:\d]{0,4}$/iu;
/** What opens the list where its title is missing or cut. */
const OPENING = new RegExp(`^\\s*\\d{1,3}\\.?\\s+.{0,120}\\brecommendations?\\b.{0,160}\\b(?:${table.opensList.join("|")})\\b`);
const CLOSING =
  /\bconclusions and\s?\/?\s?(?:or)? ?recommendations contained in\b|\ball (?:the )?(?:conclusions|recommendations) and\s?\/?\s?(?:or)? ?(?:recommendations|conclusions)\b/i;
const AFTER = /^[\s\p{P}]*(?:Annex\b.{0,20}|(?:[IVX]{1,4}\.\s*)?Voluntary (?:pledges|commitments)\b.{0,80}|Composition of the delegation.{0,10})$/iu;
const INNER_NUMBER = /(?=\d)(?<=\)\s?[\d*]{0,2}[;.,]?\s+)\d{1,3}\.\d{1,3}\.?\s+(?=\p{Lu})/gu;
/** A footnote of the title page: «** The conclusions and recommendations have not been edited.» */
const STARRED = /^\s*\*{1,3}\s?\p{L}/u;

/**
 * The lines of an outcome report that list its recommendations, without page furniture and blank lines: from the heading
 * «Conclusions and/or recommendations» to the paragraph that says whose position they reflect.
 *
 * @param text the whole report
 * @returns null when the text has no such part
 */
export function findRecommendationLines(text: string): readonly Line[] | null {
  const all = linesOf(text);
  const furniture = findFurniture(all);
  const lines = all.filter((line) => !furniture.has(line) && !STARRED.test(line.text));
  const from = findStart(lines);
  return from === null ? null : lines.slice(from, findEnd(lines, from)).flatMap(splitAtNumbers);
}

/** «… (France); 77.5. Ratify …»: a recommendation that begins in the middle of a line. */
function splitAtNumbers(line: Line): Line[] {
  const starts = [0, ...[...line.text.matchAll(INNER_NUMBER)].map((found) => found.index)];
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? line.text.length;
    return { start: line.start + start, end: line.start + end, number: line.number, text: line.text.slice(start, end) };
  });
}

/** The last such title; the one in the contents stands before it. */
function findStart(lines: readonly Line[]): number | null {
  const titled = lines.findLastIndex((line) => line.text.length < 90 && TITLE.test(line.text));
  if (titled > 0 && titled > lines.length / 5) return titled + 1;
  const opening = lines.findIndex((line, i) => i > lines.length / 5 && OPENING.test(`${line.text} ${lines[i + 1]?.text ?? ""}`));
  return opening === -1 ? null : opening;
}

function findEnd(lines: readonly Line[], from: number): number {
  const closing = lines.findLastIndex((line, i) => i > from && CLOSING.test(line.text));
  const after = lines.findIndex((line, i) => i > from && AFTER.test(line.text));
  const end = Math.min(closing === -1 ? lines.length : closing, after === -1 ? lines.length : after);
  return /^\s*\d{1,3}\.?\s*$/.test(lines[end - 1]?.text ?? "") ? end - 1 : end;
}
