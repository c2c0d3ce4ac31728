import type { Inconsistency, Query, Severity } from "../../schema/inconsistency.js";
import type { Report } from "../../schema/report.js";
import { isAudit } from "../is-audit.js";
import { changesOf } from "../baseline/changes-of.js";
import { reviewWords } from "../reviews/review-words.js";
import { standingSeverity } from "../reviews/standing-severity.js";
import { documentsById, placeOf } from "../rows/place-of.js";
import { severityWords } from "../severity-words.js";
import { terminalSafe } from "../terminal-safe.js";
import type { Paint, Tone } from "./paint.js";
import { wrap } from "./wrap.js";

const TONES: Readonly<Record<Severity, Tone>> = { error: "bad", "likely-typo": "middle", doubtful: "faint" };
/** The nearer to what must be fixed, the later; null is what a reviewer rejected. */
const ORDER: readonly (Severity | null)[] = [null, "doubtful", "likely-typo", "error"];

/** The figures to show: errors and slips; doubtful ones in an audit, and where all is shown; what was rejected with all only. */
export function shownFigures(report: Report, all: boolean): Inconsistency[] {
  const shown = ORDER.filter((severity) => all || (severity !== null && (severity !== "doubtful" || isAudit(report))));
  const counted = report.inconsistencies.filter(({ suppressed }) => suppressed === undefined);
  return shown.flatMap((severity) => counted.filter((row) => standingSeverity(row) === severity));
}

/** A place where a document disagrees with itself, with the words of all its places. */
export function figureText(row: Inconsistency, report: Report, width: number, paint: Paint): string {
  const title = `${paint(`${severityWords(row.severity).toUpperCase()} IN THE FIGURES`, TONES[row.severity])}  ${row.kind}${changesOf(report).newFigures.has(row.id) ? ", new since the last check" : ""}`;
  const review = row.review === undefined ? [] : [paint(wrap(`Reviewed: ${terminalSafe(reviewWords(row.review))}`, width, "  "), "strong")];
  return [title, wrap(terminalSafe(row.message), width, "  "), ...review, ...placeLines(row, width)].join("\n");
}

/** What an editor may ask about. */
export function queryText(row: Query, width: number, paint: Paint): string {
  return [`${paint("QUERY", "middle")}  ${row.kind}`, wrap(terminalSafe(row.message), width, "  "), ...placeLines(row, width)].join("\n");
}

/** One line for a relation that was computed. */
export function relationText(row: Query, state: string, width: number): string {
  const places = [...new Set(row.places.map(({ source }) => terminalSafe(placeOf(source, documentsById({ documents: [] })))))];
  return wrap(`${state}  ${row.kind}  ${places.join("; ")}: ${terminalSafe(row.stated)} | ${terminalSafe(row.computed)} (${terminalSafe(row.how)})`, width, "");
}

function placeLines({ places }: Query, width: number): string[] {
  return places.map(({ source }) => wrap(terminalSafe(`${placeOf(source, documentsById({ documents: [] }))}: «${source.quote ?? ""}»`), width, "  "));
}
