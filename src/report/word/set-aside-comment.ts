import type { JudgedFinding, Report } from "../../schema/report.js";
import { outcomeWords } from "../outcome-words.js";
import { reviewWords, type AnyReview } from "../reviews/review-words.js";
import { severityWords } from "../severity-words.js";
import type { DraftComment } from "./draft-comment.js";
import { outcomeIn } from "./outcome-in.js";
import { placeWords } from "./place-words.js";
import { correctedOutcome, isCounted } from "./reviewed.js";
import { shorten } from "./shorten.js";

/** One line of the list: enough to know it by. */
const LONGEST = 120;

/**
 * The comment at the end of a draft with what has no comment of its own because people decided so: suppressed, rejected, or
 * corrected to an outcome for which no passage of the draft was found.
 *
 * @param draft id of the document in the report
 * @returns null where there is none
 */
export function setAsideComment(report: Report, draft: string): DraftComment | null {
  const findings = report.findings
    .filter((finding) => !isCounted(finding) || isAnsweredElsewhere(finding, draft))
    .map(
      (finding) =>
        `${placeWords(finding.source, report)}, ${outcomeWords(finding)}: ${shorten(finding.source.focus?.quote ?? finding.source.quote ?? finding.text, LONGEST)} – ${reasonOf(finding)}`,
    );
  const figures = report.inconsistencies
    .filter((row) => !isCounted(row) && row.places.some(({ source }) => source.document === draft))
    .map((row) => `Figures, ${severityWords(row.severity)}: ${shorten(row.message, LONGEST)} – ${reasonOf(row)}`);
  const lines = [...findings, ...figures];
  return lines.length === 0 ? null : { span: null, title: `Decided and set aside: ${lines.length}`, lines };
}

function isAnsweredElsewhere(finding: JudgedFinding, draft: string): boolean {
  const here = outcomeIn(finding, draft);
  return here.evidence.length === 0 && correctedOutcome(finding, here).outcome !== "unaddressed";
}

function reasonOf({ suppressed, review }: { readonly suppressed?: string | undefined; readonly review?: AnyReview | undefined }): string {
  return suppressed !== undefined ? `suppressed: ${suppressed}` : reviewWords(review!);
}
