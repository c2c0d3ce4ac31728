import type { Inconsistency } from "../schema/inconsistency.js";
import type { JudgedFinding, Report } from "../schema/report.js";
import type { Evidence, Outcome } from "../schema/verdict.js";
import { baselineWords } from "./baseline/baseline-words.js";
import { claimItems } from "./claim-items.js";
import { markdownText } from "./markdown-text.js";
import { outcomeWords, relationWords } from "./outcome-words.js";
import { promiseItems } from "./promise-items.js";
import { reviewWords } from "./reviews/review-words.js";
import { lookupOf, type Lookup } from "./rows/lookup.js";
import { placeOf, quoteOf } from "./rows/place-of.js";

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
 * @example await writeFile("report.md", toMarkdown(report))
 */
export function toMarkdown(report: Report): string {
  const lookup = lookupOf(report);
  const counted = report.findings.filter(({ suppressed }) => suppressed === undefined);
  const sections = SECTIONS.flatMap(([outcome, title]) => {
    const findings = counted.filter((finding) => finding.outcome === outcome);
    return section(title, outcome === "unaddressed" ? unaddressedLines(findings, lookup) : findings.map((finding) => findingLines(finding, lookup)));
  });
  const figures = report.inconsistencies.filter(({ suppressed }) => suppressed === undefined).map((row) => inconsistencyLines(row, lookup));
  const parts = [
    "# Claims beside findings",
    sidesTable(report),
    summaryTable(report),
    ...sections,
    ...(report.baseline === undefined ? [] : section("Since the last check", [markdownText(baselineWords(report.baseline))])),
    ...section("Inconsistencies", figures),
    ...section("Promises of earlier documents", joined(promiseItems(report, lookup))),
    ...section("Claims and what findings make of them", joined(claimItems(report, lookup))),
    ...section("Suppressed", suppressedLines(report, lookup)),
    ...section("Notes", listOf(report.diagnostics.map(({ message }) => markdownText(message)))),
  ];
  return `${parts.join("\n\n")}\n`;
}

function section(title: string, blocks: readonly string[]): string[] {
  return blocks.length === 0 ? [] : [`## ${title}`, ...blocks];
}

function joined(items: readonly string[]): string[] {
  return items.length === 0 ? [] : [items.join("\n")];
}

function listOf(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [lines.map((line) => `- ${line}`).join("\n")];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function sidesTable(report: Report): string {
  const rows = report.documents.map(({ role, symbol, id, date, state }) => [role, ...[symbol ?? id, date ?? "", state ?? ""].map(markdownText)]);
  return rows.length === 0 ? "Both sides are assertions given by hand." : table(["Side", "Document", "Date", "State"], rows);
}

function summaryTable({ summary }: Report): string {
  const rows = SECTIONS.map(([outcome, title]) => [title, String(summary.outcomes[outcome] ?? 0)]);
  return table(["Outcome", "Findings"], [...rows, ["**All**", `**${summary.findings}**`], ["Inconsistencies of the figures", String(summary.inconsistencies)]]);
}

function findingLines(finding: JudgedFinding, lookup: Lookup): string {
  const speakers = (finding.speakers ?? []).map((speaker) => `, ${markdownText(speaker)}`).join("");
  const title = `### ${markdownText(placeOf(finding.source, lookup.documents))}: ${outcomeWords(finding)}${finding.needsReview ? " (needs review)" : ""}`;
  const words = `> ${markdownText(quoteOf(finding.source, finding.text))}`;
  const about = `${finding.act}${speakers} (${markdownText(finding.id)})`;
  const review = finding.review === undefined ? [] : [`**Reviewed:** ${markdownText(reviewWords(finding.review))}`];
  return [title, words, about, ...review, ...finding.evidence.map((evidence) => evidenceLines(evidence, lookup))].join("\n\n");
}

function evidenceLines({ relation, source, because, claim }: Evidence, { documents, claims }: Lookup): string {
  const words = markdownText(quoteOf(source, claims.get(claim)?.text ?? ""));
  return `- **${relationWords(relation)}**, ${markdownText(placeOf(source, documents))}: ${words}\\\n  ${markdownText(because)}`;
}

function unaddressedLines(findings: readonly JudgedFinding[], { documents }: Lookup): string[] {
  const lines = findings.map(({ source, text, id }) => `${markdownText(placeOf(source, documents))}: ${markdownText(quoteOf(source, text))} (${markdownText(id)})`);
  return lines.length === 0 ? [] : [SILENCE, ...listOf(lines)];
}

function inconsistencyLines({ severity, kind, message, places }: Inconsistency, { documents }: Lookup): string {
  const quotes = places.map(({ source }) => `  - ${markdownText(placeOf(source, documents))}: ${markdownText(`«${source.quote ?? ""}»`)}`);
  return [`- **${severity}**, ${kind}: ${markdownText(message)}`, ...quotes].join("\n");
}

function suppressedLines(report: Report, { documents }: Lookup): string[] {
  const findings = report.findings.flatMap((finding) => (finding.suppressed === undefined ? [] : [[finding.id, outcomeWords(finding), `${placeOf(finding.source, documents)}: ${quoteOf(finding.source, finding.text)}`, finding.suppressed]]));
  const figures = report.inconsistencies.flatMap((row) => (row.suppressed === undefined ? [] : [[row.id, row.severity, row.message, row.suppressed]]));
  const rows = [...findings, ...figures].map((cells) => cells.map(markdownText));
  return rows.length === 0 ? [] : [table(["Id", "Outcome", "Words", "Reason"], rows)];
}
