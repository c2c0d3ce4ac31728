import { refuseUnknown } from "../../knowledge/refuse-unknown.js";
import type { Report } from "../../schema/report.js";
import { isAudit } from "../is-audit.js";
import { terminalSafe } from "../terminal-safe.js";
import { adviceLines } from "./advice-lines.js";
import { figureText, queryText, relationText, shownFigures } from "./figure-text.js";
import { findingText, groupedFindings } from "./finding-text.js";
import { otherDirectionText } from "./other-direction-text.js";
import type { Paint } from "./paint.js";
import { summaryText } from "./summary-text.js";
import { suppressedText } from "./suppressed-text.js";
import { wrap } from "./wrap.js";
import { requireReport } from "../require-report.js";

/** How a report is shown as text. */
export interface TextOptions {
  /** Characters in a line; 80 by default. */
  readonly width?: number;
  /** Sets words in colour; plain by default. */
  readonly paint?: Paint;
  /** Show all; by default only what must be fixed, and the summary. */
  readonly all?: boolean;
  /** A last line for the reader: where the rest is. */
  readonly hint?: string;
}

/** The names of them. */
export const TEXT_OPTIONS: readonly string[] = ["width", "paint", "all", "hint"];

const SILENCE = "Silence is neither agreement nor contradiction, and says nothing of what was done.";

/**
 * A report as plain text for a terminal. What must be fixed (figures that do not agree, then what is contradicted) and the summary stand
 * last, where a terminal leaves the reader; above them, with `all`, everything else.
 *
 * @param report as `check` or `parseReportJson` gives it
 * @returns lines, each ended
 * @throws {InputError} `bad-option` for what is no report, and for options that there are not
 * @example console.log(toText(report, { all: true }))
 */
export function toText(report: Report, options?: TextOptions): string {
  requireReport(report, "toText");
  refuseUnknown(options, TEXT_OPTIONS, "toText");
  const { width = 80, paint = (words) => words, all = false, hint }: TextOptions = options ?? {};
  const groups = groupedFindings(report);
  const show = (findings: Report["findings"]) => findings.map((finding) => findingText(finding, report, width, paint));
  const parts = [
    ...(all ? [...show(groups.settled), ...(isAudit(report) ? [] : otherDirectionText(report, width, paint)), ...otherText(report, width, paint)] : []),
    suppressedText(report, width),
    notesText(report, all, width),
    ...shownFigures(report, all).map((row) => figureText(row, report, width, paint)),
    ...show(groups.mustFix),
    summaryText(report, { width, paint, all }),
    ...(hint === undefined ? [] : [wrap(hint, width)]),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** What is no outcome: every relation computed, hints, questions. */
function otherText({ relations = [], across = [], advice = [], queries = [] }: Report, width: number, paint: Paint): string[] {
  const computed = [
    ...relations.map((row) => relationText(row, row.holds ? "holds" : "fails", width)),
    ...across.map((row) => relationText(row, row.relation, width)),
  ];
  return [computed.join("\n"), ...adviceLines(advice, width, paint), ...queries.map((row) => queryText(row, width, paint))];
}

function notesText(report: Report, all: boolean, width: number): string {
  const silent = all && !isAudit(report) && (report.summary.outcomes["unaddressed"] ?? 0) > 0 ? [SILENCE] : [];
  return [...silent, ...report.diagnostics.map(({ message }) => terminalSafe(message))].map((line) => wrap(line, width)).join("\n");
}
