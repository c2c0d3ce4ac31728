import type { JudgedFinding } from "../../schema/report.js";
import type { Evidence } from "../../schema/verdict.js";
import { changeWords } from "../baseline/changes-of.js";
import { decisiveFirst } from "../decisive-evidence.js";
import { outcomeWords, relationWords } from "../outcome-words.js";
import { reviewWords } from "../reviews/review-words.js";
import { speechWords } from "../speaker-names.js";
import type { Lookup } from "../rows/lookup.js";
import { placeOf } from "../rows/place-of.js";
import { quoteOf } from "../rows/quote-of.js";
import { markdownText } from "./markdown-text.js";

/** A finding with the words of both sides and the reason. */
export function findingMarkdown(finding: JudgedFinding, lookup: Lookup): string {
  const title = `### ${markdownText(placeOf(finding.source, lookup.documents))}: ${outcomeWords(finding)}${finding.needsReview ? " (needs review)" : ""}`;
  const words = `> ${markdownText(quoteOf(finding.source, finding.text))}`;
  const about = `${markdownText(speechWords(finding))} (${markdownText(finding.id)})`;
  return [title, words, about, ...historyMarkdown(finding, lookup), ...decisiveFirst(finding).map((evidence) => evidenceMarkdown(evidence, lookup))].join(
    "\n\n",
  );
}

/** A finding of which nothing was found, in one line. */
export function unaddressedMarkdown(finding: JudgedFinding, lookup: Lookup): string {
  const { source, text, id } = finding;
  return [
    `${markdownText(placeOf(source, lookup.documents))}: ${markdownText(quoteOf(source, text))} (${markdownText(id)})`,
    ...historyMarkdown(finding, lookup),
  ].join(" ");
}

/** What a reviewer decided, and what changed since the last check. */
function historyMarkdown({ id, review }: JudgedFinding, { changes }: Lookup): string[] {
  const change = changeWords(changes.findings.get(id));
  return [
    ...(review === undefined ? [] : [`**Reviewed:** ${markdownText(reviewWords(review))}`]),
    ...(change === "" ? [] : [`**Since the last check:** ${markdownText(change)}`]),
  ];
}

function evidenceMarkdown({ relation, source, because, claim }: Evidence, { documents, claims }: Lookup): string {
  const words = markdownText(quoteOf(source, claims.get(claim)?.text ?? ""));
  return `- **${relationWords(relation)}**, ${markdownText(placeOf(source, documents))}: ${words}\\\n  ${markdownText(because)}`;
}
