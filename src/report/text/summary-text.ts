import type { Report } from "../../schema/report.js";
import type { Outcome } from "../../schema/verdict.js";
import { isAudit } from "../is-audit.js";
import { baselineWords } from "../baseline/baseline-words.js";
import { outcomeGroupWords } from "../outcome-words.js";
import { outcomeThatStands } from "../reviews/outcome-that-stands.js";
import { standingSeverity } from "../reviews/standing-severity.js";
import { severityCountWords, severityOrder } from "../severity-words.js";
import { terminalSafe } from "../terminal-safe.js";
import { outcomeTones } from "./finding-text.js";
import { otherDirectionCounts } from "./other-direction-text.js";
import type { Paint } from "./paint.js";
import { wrap } from "./wrap.js";

/** In the order in which an author has to act on them. */
const ORDER: readonly Outcome[] = ["contradicted", "partial", "matched", "unaddressed"];

interface SummaryOptions {
  readonly width: number;
  readonly paint: Paint;
  /** Whether all is shown above it. */
  readonly all: boolean;
}

/** What was compared and what came of it, in some ten lines. */
export function summaryText(report: Report, { width, paint, all }: SummaryOptions): string {
  const sides = report.documents.map(
    ({ role, symbol, id, date }) => `  ${role === "claims" ? "claims  " : "findings"}  ${terminalSafe(symbol ?? id)}${date === null ? "" : `, ${date}`}`,
  );
  const rows = isAudit(report) ? [] : outcomeRows(report, paint);
  const reviewed = reviewCounts(report);
  const since = report.baseline === undefined ? [] : [wrap(`Since the last check: ${baselineWords(report.baseline)}`, width, "  ")];
  return [
    paint("SUMMARY", "strong"),
    ...sides,
    ...rows,
    figuresLine(report),
    ...(isAudit(report) ? [] : otherDirectionCounts(report, width)),
    ...otherLine(report, all, width),
    ...(reviewed === "" ? [] : [wrap(`Reviewed: ${reviewed}`, width, "  ")]),
    ...since,
  ].join("\n");
}

/** The outcomes that stand: a reviewer's goes before the machine's; what was rejected or suppressed counts as none. */
function outcomeRows({ findings }: Report, paint: Paint): string[] {
  const standing = findings.map((finding) => (finding.suppressed === undefined ? (outcomeThatStands(finding)?.outcome ?? null) : null));
  const open = findings.filter(({ needsReview, review, suppressed }) => needsReview && review === undefined && suppressed === undefined).length;
  const setAside = standing.filter((outcome) => outcome === null).length;
  return [
    count(findings.length, "findings", open === 0 ? "" : `, of which ${open} need review`),
    ...ORDER.map((outcome) => count(standing.filter((one) => one === outcome).length, paint(outcomeGroupWords(outcome), outcomeTones[outcome]))),
    ...(setAside === 0 ? [] : [count(setAside, "set aside: rejected by a reviewer, or suppressed")]),
  ];
}

function count(number: number, words: string, more = ""): string {
  return `  ${String(number).padStart(5)}  ${words}${more}`;
}

/** «3  places where the figures do not agree: 2 errors, 1 doubtful». */
function figuresLine({ inconsistencies }: Report): string {
  const standing = inconsistencies.filter(({ suppressed }) => suppressed === undefined).map(standingSeverity);
  const each = severityOrder.flatMap((severity) => {
    const number = standing.filter((one) => one === severity).length;
    return number === 0 ? [] : [`${number} ${severityCountWords(severity, number)}`];
  });
  const total = standing.filter((one) => one !== null).length;
  return count(total, `${total === 1 ? "place" : "places"} where the figures do not agree`, each.length === 0 ? "" : `: ${each.join(", ")}`);
}

function otherLine({ advice = [], queries = [] }: Report, all: boolean, width: number): string[] {
  const parts = [
    ...(advice.length === 0 ? [] : [`${advice.length} ${advice.length === 1 ? "hint" : "hints"}`]),
    ...(queries.length === 0 ? [] : [`${queries.length} ${queries.length === 1 ? "question" : "questions"}`]),
  ];
  return parts.length === 0 || all ? [] : [wrap(`Not shown: ${parts.join(" and ")} to the author.`, width, "         ")];
}

function reviewCounts({ summary }: Report): string {
  const words = (counts: Readonly<Record<string, number>> = {}) =>
    Object.entries(counts)
      .map(([verdict, number]) => `${number} ${verdict}`)
      .join(", ");
  return [words(summary.reviews), words(summary.inconsistencyReviews)]
    .map((part, i) => (part === "" || i === 0 ? part : `of the figures ${part}`))
    .filter((part) => part !== "")
    .join("; ");
}
