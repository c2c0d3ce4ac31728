import type { Inconsistency } from "../schema/inconsistency.js";
import type { JudgedFinding, Report } from "../schema/report.js";
import type { Source } from "../schema/source.js";
import type { Outcome } from "../schema/verdict.js";
import { adviceLines } from "./advice-lines.js";
import { baselineWords } from "./baseline/baseline-words.js";
import { decisiveEvidence } from "./decisive-evidence.js";
import { otherDirectionCounts, otherDirectionLines } from "./other-direction-lines.js";
import { outcomeWords, relationWords } from "./outcome-words.js";
import { reviewWords } from "./reviews/review-words.js";
import { documentsById, placeOf, quoteOf } from "./rows/place-of.js";
import { terminalSafe } from "./terminal-safe.js";
import { wrap } from "./wrap.js";

/** How a report is shown as text. */
export interface TextOptions {
  /** Characters in a line; 80 by default. */
  readonly width?: number;
  /** Sets words in colour; plain by default. */
  readonly paint?: Paint;
  /** Show findings of these outcomes, and all that were reviewed; contradicted, matched and partial by default. With unaddressed ones, promises and the places that no finding touches too. */
  readonly outcomes?: readonly Outcome[];
}

/** Sets words in a tone. */
export type Paint = (words: string, tone: Tone) => string;

export type Tone = "bad" | "good" | "middle" | "faint" | "strong";

const TONES: Readonly<Record<Outcome, Tone>> = { contradicted: "bad", matched: "good", partial: "middle", unaddressed: "faint" };
const ORDER: readonly Outcome[] = ["contradicted", "partial", "matched", "unaddressed"];

/**
 * A report as plain text for a terminal: a summary, then each finding with the words on both sides and the reason.
 *
 * @example console.log(toText(report, { outcomes: ["contradicted"] }))
 */
export function toText(report: Report, options: TextOptions = {}): string {
  const { width = 80, paint = (words) => words, outcomes = ["contradicted", "partial", "matched"] } = options;
  const shown = ORDER.flatMap((outcome) => report.findings.filter((finding) => finding.outcome === outcome && finding.suppressed === undefined && (outcomes.includes(outcome) || finding.review !== undefined)));
  const parts = [
    header(report, paint),
    ...shown.map((finding) => findingText(finding, report, width, paint)),
    ...inconsistencyLines(
      report.inconsistencies.filter(({ suppressed }) => suppressed === undefined),
      width,
      paint,
    ),
    ...(outcomes.includes("unaddressed") ? otherDirectionLines(report, width, paint) : []),
    ...adviceLines(report.advice ?? [], width, paint),
    ...suppressedLines(report, width),
    footer(report, width),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function header(report: Report, paint: Paint): string {
  const { outcomes, findings } = report.summary;
  const rows = ORDER.map(
    (outcome) =>
      `  ${String(outcomes[outcome] ?? 0).padStart(5)}  ${paint(outcome === "matched" ? "matched (agreed, conceded or reported as done)" : outcomeWords({ outcome, how: null }), TONES[outcome])}`,
  );
  const sides = report.documents.map(
    (document) =>
      `  ${document.role === "claims" ? "claims  " : "findings"}  ${terminalSafe(document.symbol ?? document.id)}${document.date === null ? "" : `, ${document.date}`}`,
  );
  const since = report.baseline === undefined ? [] : [wrap(`Since the last check: ${baselineWords(report.baseline)}`, 80, "  ")];
  const reviewed = Object.entries(report.summary.reviews ?? {})
    .map(([verdict, count]) => `${count} ${verdict}`)
    .join(", ");
  const decided = reviewed === "" ? [] : [`  Reviewed: ${reviewed}`];
  return [...sides, `  ${String(findings).padStart(5)}  findings`, ...rows, ...otherDirectionCounts(report, 80), ...decided, ...since].join("\n");
}

function findingText(finding: JudgedFinding, report: Report, width: number, paint: Paint): string {
  const title = `${paint(outcomeWords(finding).toUpperCase(), TONES[finding.outcome])}${finding.needsReview ? " (needs review)" : ""}  ${finding.act}, ${terminalSafe((finding.speakers ?? []).join(", "))}`;
  const lines = [title, wrap(`${place(finding.source, report)}: ${quoted(finding.source, finding.text)}`, width, "  ")];
  if (finding.review !== undefined) lines.push(paint(wrap(`Reviewed: ${terminalSafe(reviewWords(finding.review))}`, width, "  "), "strong"));
  const decisive = decisiveEvidence(finding);
  const evidence = decisive === null ? [] : [decisive, ...finding.evidence.filter((item) => item !== decisive)];
  for (const item of evidence.slice(0, 3)) {
    const claim = report.claims.find(({ id }) => id === item.claim);
    lines.push(wrap(`${relationWords(item.relation)} – ${place(item.source, report)}: ${quoted(item.source, claim?.text ?? "")}`, width, "    "));
    lines.push(paint(wrap(terminalSafe(item.because), width, "      "), "faint"));
  }
  for (const { model, outcome } of finding.advice ?? []) lines.push(paint(`    advice of the model ${terminalSafe(model)}, which is no part of the outcome: ${outcome}`, "faint"));
  return lines.join("\n");
}

/**
 * The places where a document disagrees with itself, one block each, for a terminal.
 *
 * @example console.log(inconsistencyLines(audit(document).inconsistencies, 80).join("\n"))
 */
export function inconsistencyLines(rows: readonly Inconsistency[], width: number, paint: Paint = (words) => words): string[] {
  return rows.map((row) => {
    const places = row.places.map(({ source }) => wrap(terminalSafe(`${placeOf(source, new Map())}: «${source.quote ?? ""}»`), width, "  "));
    return [`${paint(`${row.severity.toUpperCase()} IN THE FIGURES`, "bad")}  ${row.kind}`, wrap(terminalSafe(row.message), width, "  "), ...places].join("\n");
  });
}

/** What the caller keeps out of the exit status, apart from the rest and with the reason. */
function suppressedLines(report: Report, width: number): string[] {
  const findings = report.findings.map((finding) => ({ ...finding, words: `${outcomeWords(finding)}: ${quoted(finding.source, finding.text)}` }));
  const rows = [...findings, ...report.inconsistencies.map((row) => ({ ...row, words: row.message }))].filter(({ suppressed }) => suppressed !== undefined);
  if (rows.length === 0) return [];
  return [
    [
      "SUPPRESSED",
      ...rows.map(({ id, words, suppressed }) =>
        [wrap(`${terminalSafe(id)}, ${terminalSafe(words)}`, width, "  "), wrap(`because: ${terminalSafe(suppressed!)}`, width, "    ")].join("\n"),
      ),
    ].join("\n"),
  ];
}

function quoted(source: Source, text: string): string {
  return terminalSafe(quoteOf(source, text));
}

function place(source: Source, report: Report): string {
  return terminalSafe(placeOf(source, documentsById(report)));
}

function footer(report: Report, width: number): string {
  const silent = report.summary.outcomes["unaddressed"] ?? 0;
  const note =
    silent === 0
      ? ""
      : wrap(
          `Of ${silent} findings nothing was found in the claims. Silence is neither agreement nor contradiction, and says nothing of what was done.`,
          width,
        );
  return [note, ...report.diagnostics.map(({ message }) => wrap(terminalSafe(message), width))].filter((part) => part !== "").join("\n");
}
