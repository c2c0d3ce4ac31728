import type { Since } from "../../schema/baseline.js";
import type { Inconsistency, Severity } from "../../schema/inconsistency.js";
import type { JudgedFinding, Report } from "../../schema/report.js";
import type { Evidence } from "../../schema/verdict.js";
import { outcomeWords, relationWords } from "../outcome-words.js";
import { lookupOf, type Lookup } from "../rows/lookup.js";
import { placeOf } from "../rows/place-of.js";
import { quoteOf } from "../rows/quote-of.js";
import { reviewWords, type AnyReview } from "../reviews/review-words.js";
import { outcomeThatStands } from "../reviews/outcome-that-stands.js";
import { standingSeverity } from "../reviews/standing-severity.js";
import { terminalSafe } from "../terminal-safe.js";
import { toJson } from "../to-json.js";
import { sarifLocation, type FileOf } from "./location.js";
import { inconsistencyRule, sarifRules, UNADDRESSED } from "./sarif-rules.js";
import { sarifText } from "./sarif-text.js";
import { requireReport } from "../require-report.js";
import { InputError } from "../../schema/error.js";
import { givenWords } from "../../schema/given-words.js";

const LEVELS: Readonly<Record<Severity, string>> = { error: "error", "likely-typo": "warning", doubtful: "note" };

/** What a result needs of the rest. */
interface Context extends Lookup {
  readonly fileOf: FileOf;
  readonly hasBaseline: boolean;
}

/**
 * A report as SARIF 2.1.0, by which code hosts and editors annotate the lines of a draft: one result for each judged pair, at the
 * claim's words with the finding's beside them, one for each finding that is not found, one for each inconsistency.
 *
 * @param report as `check` or `parseReportJson` gives it
 * @param fileOf the file of a document, as a path from where the report is read; the document's id by default
 * @returns the whole file as text
 * @throws {InputError} `bad-option` where it is no report, or `fileOf` no function
 * @example await writeFile("rapporteur.sarif", toSarif(report, (id) => `drafts/${id}`))
 */
export function toSarif(report: Report, fileOf: FileOf = () => undefined): string {
  requireReport(report, "toSarif");
  if (typeof fileOf !== "function") throw new InputError("bad-option", "toSarif", "a function is needed that gives the file of a document by its id");
  const context = { ...lookupOf(report), fileOf: (document: string) => fileNamed(fileOf(document)), hasBaseline: report.baseline !== undefined };
  const results = [
    ...report.findings.flatMap((finding) => findingResults(finding, context)),
    ...report.inconsistencies.map((row) => inconsistencyResult(row, context)),
  ];
  const driver = { name: report.generator.name, version: report.generator.version, rules: sarifRules(report) };
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, columnKind: "utf16CodeUnits", results }],
  };
  return `${toJson(log, 2)}\n`;
}

function fileNamed(file: unknown): string | undefined {
  if (file === undefined || typeof file === "string") return file;
  throw new InputError("bad-option", "toSarif", `the function that gives files must give a text or undefined; it gave ${givenWords(file)}`);
}

function findingResults(finding: JudgedFinding, context: Context) {
  if (finding.evidence.length > 0) return finding.evidence.map((pair) => pairResult(finding, pair, context));
  const location = sarifLocation(finding.source, context.documents, context.fileOf);
  const text = `${outcomeWords(finding)}: ${quoteOf(finding.source, finding.text)}`;
  return [
    {
      ruleId: UNADDRESSED,
      kind: "open",
      level: "none",
      message: { text: sarifText(text) },
      locations: [location],
      ...shared(finding, context.changes.findings.get(finding.id)?.since),
    },
  ];
}

function pairResult(finding: JudgedFinding, pair: Evidence, context: Context) {
  const { documents, claims, fileOf } = context;
  const words = `${relationWords(pair.relation)} – ${placeOf(finding.source, documents)}: ${quoteOf(finding.source, finding.text)} ${pair.because}`;
  const quote = pair.source.quote === null ? ` The claim: ${quoteOf(pair.source, claims.get(pair.claim)?.text ?? "")}` : "";
  return {
    ruleId: pair.rule,
    ...weightOf(finding, pair),
    message: { text: sarifText(`${words}${quote}`) },
    locations: [sarifLocation(pair.source, documents, fileOf)],
    relatedLocations: [sarifLocation(finding.source, documents, fileOf, finding.text)],
    ...shared(finding, context.changes.findings.get(finding.id)?.since),
  };
}

/** A contradiction has to be mended, an answer in part is worth a note, agreement passes. */
function weightOf(finding: JudgedFinding, { relation }: Evidence) {
  const { needsReview, review } = finding;
  const isSure = outcomeThatStands(finding)?.outcome === "contradicted" && (!needsReview || review !== undefined);
  if (relation === "contradicts") return { kind: "fail", level: isSure ? "error" : "warning" };
  return relation === "progresses" ? { kind: "fail", level: "note" } : { kind: "pass", level: "none" };
}

function inconsistencyResult(row: Inconsistency, { documents, fileOf, changes, hasBaseline }: Context) {
  const [first, ...others] = row.places.map(({ source }) => source);
  const severity = standingSeverity(row) ?? row.severity;
  return {
    ruleId: inconsistencyRule(row.kind),
    kind: "fail",
    level: LEVELS[severity],
    message: { text: sarifText(row.message) },
    ...(first === undefined ? {} : { locations: [sarifLocation(first, documents, fileOf)] }),
    ...(others.length === 0 ? {} : { relatedLocations: others.map((source) => sarifLocation(source, documents, fileOf, "")) }),
    ...shared(row, !hasBaseline ? undefined : changes.newFigures.has(row.id) ? "new" : "unchanged"),
  };
}

/** What SARIF (3.27.24) calls the changes since the last check. */
const BASELINE_STATES: Readonly<Record<Since, string>> = { new: "new", unchanged: "unchanged", settled: "updated", better: "updated", worse: "updated" };

/** The id under which reviews know it; a suppression with its reason, or a reviewer's rejection; what the reviewer decided. */
function shared({ id, suppressed, review }: { id: string; suppressed?: string | undefined; review?: AnyReview | undefined }, since: Since | undefined) {
  const why = suppressed ?? (review?.verdict === "rejected" ? reviewWords(review) : undefined);
  return {
    properties: { id, ...(review === undefined ? {} : { review: terminalSafe(reviewWords(review)) }) },
    ...(since === undefined ? {} : { baselineState: BASELINE_STATES[since] }),
    ...(why === undefined ? {} : { suppressions: [{ kind: "external", justification: terminalSafe(why) }] }),
  };
}
