import type { Advice, Severity } from "../../schema/inconsistency.js";
import type { Report } from "../../schema/report.js";
import { changesOf } from "../baseline/changes-of.js";
import { reviewWords } from "../reviews/review-words.js";
import { standingSeverity } from "../reviews/standing-severity.js";
import { capitalised } from "../capitalised.js";
import { spanOf, type DraftComment } from "./draft-comment.js";
import { paragraphWords } from "../paragraph-words.js";
import { isCounted } from "./reviewed.js";
import { shorten } from "./shorten.js";

const TITLES: Readonly<Record<Severity, string>> = {
  error: "Does not agree with itself",
  "likely-typo": "Likely a slip of the pen",
  doubtful: "May not agree with itself",
};
const LONGEST = 200;

/**
 * Comments on places where a draft disagrees with itself: each at the first of its places, the others quoted.
 *
 * @param draft id of the document in the report
 */
export function inconsistencyComments({ inconsistencies, ...report }: Pick<Report, "inconsistencies" | "baseline">, draft: string): DraftComment[] {
  const { newFigures } = changesOf(report);
  return inconsistencies.filter(isCounted).flatMap((row): DraftComment[] => {
    const { id, message, places, review } = row;
    const [first, ...others] = places.filter(({ source }) => source.document === draft);
    if (first === undefined && (places.length > 0 || !id.startsWith(`${draft}#`))) return [];
    const quoted = others.map(
      ({ source }) => `Beside it${source.paragraph === null ? "" : `, ${paragraphWords(source)}`}: «${shorten(source.quote ?? "", LONGEST)}»`,
    );
    return [
      {
        span: first === undefined ? null : spanOf(first.source),
        title: TITLES[standingSeverity(row) ?? row.severity],
        lines: [
          ...(review === undefined ? [] : [capitalised(reviewWords(review))]),
          ...(newFigures.has(id) ? ["New since the last check."] : []),
          message,
          ...quoted,
        ],
      },
    ];
  });
}

/** Comments with hints to the author, or what an editor may ask, at their places. */
export function adviceComments(advice: readonly Pick<Advice, "message" | "places">[], draft: string, title: "Advice" | "Question"): DraftComment[] {
  return advice.flatMap(({ message, places }) => {
    const place = places.find(({ source }) => source.document === draft);
    return place === undefined ? [] : [{ span: spanOf(place.source), title, lines: [message] }];
  });
}
