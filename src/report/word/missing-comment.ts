import type { Report } from "../../schema/report.js";
import { capitalised } from "../capitalised.js";
import type { DraftComment } from "./draft-comment.js";
import { outcomeIn } from "./outcome-in.js";
import { placeWords } from "./place-words.js";
import { outcomeWords } from "../outcome-words.js";
import { limbOf } from "../rows/quote-of.js";
import { correctedOutcome, isCounted } from "./reviewed.js";
import { shorten } from "./shorten.js";

/** One line of the list: enough to know the matter by. */
const LONGEST = 240;
const SILENCE = "Silence is neither agreement nor contradiction, and says nothing of what was done.";

/**
 * The comment at the end of a draft: the concerns and recommendations of which nothing was found in it.
 *
 * @param draft id of the document in the report
 * @returns null where there is none
 */
export function missingComment(report: Report, draft: string): DraftComment | null {
  const missing = report.findings.filter(
    (finding) =>
      (finding.act === "concern" || finding.act === "recommendation") &&
      isCounted(finding) &&
      correctedOutcome(finding, outcomeIn(finding, draft)).outcome === "unaddressed",
  );
  if (missing.length === 0) return null;
  const lines = missing.map(({ source, text }) => `${placeWords(source, report)}: ${shorten(limbOf(source, source.quote ?? text), LONGEST)}`);
  const words = capitalised(outcomeWords({ outcome: "unaddressed", how: null }));
  return {
    span: null,
    title: `${words}: ${missing.length} ${missing.length === 1 ? "concern or recommendation" : "concerns and recommendations"}`,
    lines: [SILENCE, ...lines],
  };
}
