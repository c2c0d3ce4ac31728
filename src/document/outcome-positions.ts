import { laterOn, positionOf } from "../knowledge/documents/positions.js";
import { expandRange } from "./citations/expand-range.js";
import { readNumberList } from "./citations/number-list.js";
import type { OutcomeList, OutcomeParagraph, ListedRecommendation } from "../read/outcome/outcome-report.js";
import type { Position } from "../schema/assertion.js";

/** The position that a paragraph after the list gives: to the recommendations it numbers, or to those before it. */
interface LaterPosition {
  readonly position: Position;
  readonly words: string;
  readonly numbers: ReadonlySet<string> | null;
  readonly before: number;
}

const NUMBERED = /\brecommendations?\b[^.;:]{0,60}?(?:\b(?:Nos?\.|numbers?|paragraphs?|from)\s*)?(?=\d)/gi;
const { pointing, above, some, others, behindSome, closing } = laterOn;
const BACKWARD = new RegExp(`\\b${pointing}\\b[^.:]{0,40}\\brecommendations\\b|\\brecommendations?\\b[^.:]{0,60}\\b${above}\\b`, "i");
/** «Some enjoy the support, others do not», «Other recommendations …»: says nothing of each one above. */
const DIVIDED = new RegExp(`\\b${some}\\b.{0,60}\\b${behindSome}\\b|\\b${others}\\b`, "i");
/** Where one clause about numbers ends and the next may begin. */
const CLAUSE_END = new RegExp(`(?<=\\b${closing}\\b[^,.;]{0,40}(?:[,.;]| and)\\s)`);

/**
 * Completes the positions of an outcome report from paragraphs that stand after the recommendations: «The State considers that
 * recommendations Nos. 7, 8 … are already implemented», «The response … to these recommendations will be included …».
 *
 * @returns the recommendations in the same order
 */
export function completePositions({ recommendations, paragraphs }: OutcomeList): ListedRecommendation[] {
  const later = paragraphs.filter(({ under }) => under === 0).flatMap((paragraph) => laterPositions(paragraph, recommendations));
  return recommendations.map((recommendation, i) => {
    const numbered = later.find(
      ({ numbers, position }) => recommendation.number !== null && numbers?.has(recommendation.number) === true && position.endsWith("implemented"),
    );
    const found =
      numbered ??
      (recommendation.position === null
        ? later.find(({ numbers, before }) => before > i && (numbers === null || numbers.has(recommendation.paragraph ?? "")))
        : undefined);
    return found === undefined ? recommendation : { ...recommendation, position: found.position, positionWords: found.words };
  });
}

function laterPositions({ text, before }: OutcomeParagraph, recommendations: readonly ListedRecommendation[]): LaterPosition[] {
  const list = recommendations[before - 1]?.paragraph ?? null;
  const clauses = clausesOf(text).map((clause) => ({ position: positionOf(clause), numbers: numbersIn(clause, list) }));
  const numbered = clauses.flatMap(({ position, numbers }) =>
    position !== null && numbers.length > 0 ? [{ position, words: text, numbers: new Set(numbers), before }] : [],
  );
  if (numbered.length > 0) return numbered;
  const position = BACKWARD.test(text) && !DIVIDED.test(text) ? positionOf(text) : null;
  return position === null ? [] : [{ position, words: text, numbers: null, before }];
}

/** Clauses each with numbers of its own; one without them belongs to the clause before. */
function clausesOf(text: string): string[] {
  const clauses: string[] = [];
  for (const clause of text.split(CLAUSE_END)) {
    if (clauses.length > 0 && !/\d/.test(clause)) clauses[clauses.length - 1] += clause;
    else clauses.push(clause);
  }
  return clauses;
}

/** The numbers after «recommendation(s)», as the list prints them: «7» under paragraph 95 is «95.7». */
function numbersIn(clause: string, list: string | null): string[] {
  const plain = clause
    .replace(/(\d)\. (?=\d)/g, "$1.")
    .replace(/(\d)\.(?=\s|,)/g, "$1")
    .replace(/\s{2,}/g, " ");
  return [...plain.matchAll(NUMBERED)].flatMap(({ index, 0: lead }) => {
    const numbers = readNumberList(plain, index + lead.length).numbers.flatMap(expandRange);
    return numbers.map((number) => (number.includes(".") || list === null || /paragraphs?\s*$/i.test(lead) ? number : `${list}.${number}`));
  });
}
