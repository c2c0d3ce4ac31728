import type { Baseline } from "../../schema/baseline.js";
import type { Inconsistency } from "../../schema/inconsistency.js";
import type { Report } from "../../schema/report.js";
import type { Outcome } from "../../schema/verdict.js";
import { isAudit } from "../is-audit.js";
import { baselineWords } from "../baseline/baseline-words.js";
import { outcomeWords } from "../outcome-words.js";
import { lookupOf, type Lookup } from "../rows/lookup.js";
import { placeOf } from "../rows/place-of.js";
import { quoteOf } from "../rows/quote-of.js";
import { CLAIMS_NOTE, PROMISES_NOTE } from "../promise-words.js";
import { severityOrder, severityWords } from "../severity-words.js";
import { claimsMarkdown } from "./claim-markdown.js";
import { figureMarkdown, hintMarkdown, relationCells, stateOf } from "./figure-markdown.js";
import { findingMarkdown, unaddressedMarkdown } from "./finding-markdown.js";
import { layoutList, layoutSection, layoutTable } from "./layout.js";
import { markdownText } from "./markdown-text.js";
import { promisesMarkdown } from "./promise-markdown.js";
import { requireReport } from "../require-report.js";

/** In the order in which an author has to act on them, with the title of each section. */
const SECTIONS: readonly (readonly [Outcome, string])[] = [
  ["contradicted", "Contradicted"],
  ["partial", "Answered in part"],
  ["matched", "Agreed, conceded or reported as done"],
  ["unaddressed", "Not found in this document"],
];

const SILENCE = "Silence is neither agreement nor contradiction, and says nothing of what was done.";

/**
 * A report as Markdown, as GitHub shows it: a summary, then each finding with the words of both sides and the reason. Words of
 * documents show as they stand, whatever markup they hold.
 *
 * @param report as `check` or `parseReportJson` gives it
 * @returns the whole file as text
 * @throws {InputError} `bad-option` where it is no report
 * @example await writeFile("report.md", toMarkdown(report))
 */
export function toMarkdown(report: Report): string {
  requireReport(report, "toMarkdown");
  const lookup = lookupOf(report);
  const { baseline, advice = [], queries = [] } = report;
  const listed = <Row>(title: string, rows: readonly Row[], show: (row: Row, lookup: Lookup) => string) =>
    layoutSection(
      title,
      rows.map((row) => show(row, lookup)),
    );
  const parts = [
    isAudit(report) ? "# Figures and dates, added up" : "# Claims beside findings",
    sidesTable(report),
    summaryTable(report),
    ...(baseline === undefined ? [] : layoutSection("Since the last check", sinceBlocks(baseline))),
    ...SECTIONS.flatMap(([outcome, title]) => layoutSection(title, findingBlocks(report, outcome, lookup))),
    ...listed("Inconsistencies", countedFigures(report), figureMarkdown),
    ...(isAudit(report) ? [] : otherDirection(report, lookup)),
    ...listed("Questions", queries, hintMarkdown),
    ...listed("Advice", advice, hintMarkdown),
    ...layoutSection("Relations computed", relationBlocks(report, lookup)),
    ...layoutSection("Suppressed", suppressedBlocks(report, lookup)),
    ...layoutSection("Notes", layoutList(report.diagnostics.map(({ message }) => markdownText(message)))),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** The gravest first. */
function countedFigures({ inconsistencies }: Report): Inconsistency[] {
  return severityOrder.flatMap((severity) => inconsistencies.filter((row) => row.suppressed === undefined && row.severity === severity));
}

/** Every relation that was computed, in one document and between two, where the report has them. */
function relationBlocks({ relations = [], across = [] }: Report, lookup: Lookup): string[] {
  const rows = [...relations.map((row) => relationCells(row, stateOf(row), lookup)), ...across.map((row) => relationCells(row, row.relation, lookup))];
  return rows.length === 0 ? [] : [layoutTable(["", "Kind", "Place", "Stated", "Computed", "How"], rows)];
}

/** What became of promises, and of claims. */
function otherDirection(report: Report, lookup: Lookup): string[] {
  return [
    ...layoutSection("Promises of earlier documents", noted(PROMISES_NOTE, promisesMarkdown(report, lookup))),
    ...layoutSection("Claims and what findings make of them", noted(CLAIMS_NOTE, claimsMarkdown(report, lookup))),
  ];
}

/** A note before blocks, where there are any. */
function noted(note: string, blocks: readonly string[]): string[] {
  return blocks.length === 0 ? [] : [note, ...blocks];
}

function findingBlocks({ findings }: Report, outcome: Outcome, lookup: Lookup): string[] {
  const counted = findings.filter((finding) => finding.suppressed === undefined && finding.outcome === outcome);
  if (outcome !== "unaddressed") return counted.map((finding) => findingMarkdown(finding, lookup));
  return counted.length === 0 ? [] : [SILENCE, ...layoutList(counted.map((finding) => unaddressedMarkdown(finding, lookup)))];
}

function sidesTable(report: Report): string {
  const rows = report.documents.map(({ role, symbol, id, date, state }) => [role, ...[symbol ?? id, date ?? "", state ?? ""].map(markdownText)]);
  return rows.length === 0 ? "Both sides are assertions given by hand." : layoutTable(["Side", "Document", "Date", "State"], rows);
}

function summaryTable(report: Report): string {
  const { summary, inconsistencies } = report;
  const figures = severityOrder.map((severity) => [
    `Figures: ${severityWords(severity)}`,
    String(inconsistencies.filter((row) => row.severity === severity).length),
  ]);
  const verdicts = (counts: Readonly<Record<string, number>> = {}) =>
    Object.entries(counts)
      .map(([verdict, count]) => `${count} ${verdict}`)
      .join(", ");
  const reviewed = [
    ["Outcomes reviewed", verdicts(summary.reviews)],
    ["Figures reviewed", verdicts(summary.inconsistencyReviews)],
  ].filter(([, words]) => words !== "");
  const outcomes = SECTIONS.map(([outcome, title]) => [title, String(summary.outcomes[outcome] ?? 0)]);
  if (isAudit(report)) return layoutTable(["Figures", "Places"], [...figures, ...reviewed]);
  return layoutTable(["Outcome", "Findings"], [...outcomes, ["**All**", `**${summary.findings}**`], ...figures, ...reviewed]);
}

function sinceBlocks(baseline: Baseline): string[] {
  const settled = baseline.inconsistencies.settled.map(({ message }) => `settled in the figures: ${markdownText(message)}`);
  const gone = baseline.gone.map(({ text, outcome }) => `no longer among the findings: ${markdownText(text)} (was ${outcomeWords({ outcome, how: null })})`);
  return [markdownText(baselineWords(baseline)), ...layoutList([...settled, ...gone])];
}

function suppressedBlocks(report: Report, { documents }: Lookup): string[] {
  const findings = report.findings.flatMap((finding) =>
    finding.suppressed === undefined
      ? []
      : [[finding.id, outcomeWords(finding), `${placeOf(finding.source, documents)}: ${quoteOf(finding.source, finding.text)}`, finding.suppressed]],
  );
  const figures = report.inconsistencies.flatMap((row) =>
    row.suppressed === undefined ? [] : [[row.id, severityWords(row.severity), row.message, row.suppressed]],
  );
  const rows = [...findings, ...figures].map((cells) => cells.map(markdownText));
  return rows.length === 0 ? [] : [layoutTable(["Id", "Outcome", "Words", "Reason"], rows)];
}
