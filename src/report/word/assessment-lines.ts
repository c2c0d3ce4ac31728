import type { JudgedFinding, Report } from "../../schema/report.js";
import type { Evidence } from "../../schema/verdict.js";
import { outcomeWords } from "../outcome-words.js";
import { capitalised } from "./capitalised.js";
import { paragraphsWords, paragraphWords, placeWords } from "./place-words.js";
import { shorten } from "./shorten.js";

/** Paragraphs quoted in one cell; others are named. */
const MOST = 3;
/** Two or three sentences of a report. */
const LONGEST = 600;

/**
 * What is written into the cell of a recommendation: the outcome in words, then the paragraphs of the State's report that speak to
 * it, quoted; «not found in this document» where none does.
 *
 * @returns one line for each paragraph of the cell
 */
export function assessmentLines(finding: JudgedFinding, report: Report): string[] {
  const several = report.documents.filter(({ role }) => role === "claims").length > 1;
  const title = `${capitalised(outcomeWords(finding))}${finding.needsReview ? " (needs review)" : ""}`;
  const others = paragraphsWords(finding.evidence.slice(MOST).map(({ source }) => source));
  return [title, ...finding.evidence.slice(0, MOST).map((item) => quotation(item, report, several)), ...(others === "" ? [] : [`See also ${others}.`])];
}

function quotation({ claim, source, more }: Evidence, report: Report, several: boolean): string {
  const place = several ? placeWords(source, report) : capitalised(paragraphWords(source));
  const sentences = [source, ...more].sort((a, b) => (a.start ?? 0) - (b.start ?? 0)).flatMap(({ quote }) => quote ?? []);
  const words =
    sentences.length > 0
      ? `«${shorten([...new Set(sentences)].join(" "), LONGEST)}»`
      : `${shorten(report.claims.find(({ id }) => id === claim)?.text ?? "", LONGEST)} (paraphrase)`;
  return place === "" ? words : `${place}: ${words}`;
}
