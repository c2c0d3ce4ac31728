import type { JudgedFinding, Report } from "../../schema/report.js";
import type { Source } from "../../schema/source.js";
import type { Outcome } from "../../schema/verdict.js";
import { changesOf, changeWords } from "../baseline/changes-of.js";
import { decisiveFirst } from "../decisive-evidence.js";
import { outcomeWords, relationWords } from "../outcome-words.js";
import { reviewWords } from "../reviews/review-words.js";
import { outcomeThatStands } from "../reviews/outcome-that-stands.js";
import { documentsById, placeOf } from "../rows/place-of.js";
import { quoteOf } from "../rows/quote-of.js";
import { speechWords } from "../speaker-names.js";
import { terminalSafe } from "../terminal-safe.js";
import type { Paint, Tone } from "./paint.js";
import { wrap } from "./wrap.js";

/** In which tone the terminal shows an outcome. */
export const outcomeTones: Readonly<Record<Outcome, Tone>> = { contradicted: "bad", matched: "good", partial: "middle", unaddressed: "faint" };

/** The nearer to what must be fixed, the later. */
const ORDER: readonly (Outcome | null)[] = [null, "unaddressed", "matched", "partial"];
/** Passages shown of a finding. */
const MOST = 3;
/** Speakers named of a finding. */
const MOST_NAMES = 2;

/** The findings that count, by the outcome that stands: what must be fixed, and the rest in order. */
export function groupedFindings({ findings }: Report): { mustFix: JudgedFinding[]; settled: JudgedFinding[] } {
  const counted = findings.filter(({ suppressed }) => suppressed === undefined);
  const standing = (outcome: Outcome | null) => counted.filter((finding) => (outcomeThatStands(finding)?.outcome ?? null) === outcome);
  return { mustFix: standing("contradicted"), settled: ORDER.flatMap(standing) };
}

/** One finding: its outcome, what was decided and changed, the words of both sides and the reason. */
export function findingText(finding: JudgedFinding, report: Report, width: number, paint: Paint): string {
  const title = `${paint(outcomeWords(finding).toUpperCase(), outcomeTones[finding.outcome])}${finding.needsReview ? " (needs review)" : ""}  ${terminalSafe(speechWords(finding, MOST_NAMES))}`;
  const lines = [title, wrap(`${place(finding.source, report)}: ${quoted(finding.source, finding.text)}`, width, "  ")];
  const change = changeWords(changesOf(report).findings.get(finding.id));
  if (change !== "") lines.push(wrap(`Since the last check: ${change}`, width, "  "));
  if (finding.review !== undefined) lines.push(paint(wrap(`Reviewed: ${terminalSafe(reviewWords(finding.review))}`, width, "  "), "strong"));
  for (const item of decisiveFirst(finding).slice(0, MOST)) {
    const claim = report.claims.find(({ id }) => id === item.claim);
    lines.push(wrap(`${relationWords(item.relation)} – ${place(item.source, report)}: ${quoted(item.source, claim?.text ?? "")}`, width, "    "));
    lines.push(paint(wrap(terminalSafe(item.because), width, "      "), "faint"));
  }
  for (const { model, outcome } of finding.advice ?? [])
    lines.push(paint(`    advice of the model ${terminalSafe(model)}, which is no part of the outcome: ${outcome}`, "faint"));
  return lines.join("\n");
}

function quoted(source: Source, text: string): string {
  return terminalSafe(quoteOf(source, text));
}

function place(source: Source, report: Report): string {
  return terminalSafe(placeOf(source, documentsById(report)));
}
