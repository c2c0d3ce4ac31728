import type { Inconsistency } from "../schema/inconsistency.js";
import type { JudgedFinding, Report } from "../schema/report.js";
import { changeWords } from "./baseline/changes-of.js";
import { decisiveEvidence } from "./decisive-evidence.js";
import { outcomeWords } from "./outcome-words.js";
import { reviewWords, type AnyReview } from "./reviews/review-words.js";
import { outcomeThatStands } from "./reviews/outcome-that-stands.js";
import { standingSeverity } from "./reviews/standing-severity.js";
import { lookupOf, type Lookup } from "./rows/lookup.js";
import { nameOf, placeOf } from "./rows/place-of.js";
import { quoteOf } from "./rows/quote-of.js";
import { xmlTag, xmlText } from "./xml-text.js";
import { requireReport } from "./require-report.js";

/** A case of a test report: what it is called, and what a build server shows of it. */
interface Case {
  readonly name: string;
  readonly className: string;
  readonly verdict: { readonly kind: "failure" | "skipped"; readonly message: string; readonly text?: string } | null;
}

/**
 * A report as JUnit XML, which build servers show: one case a finding and one an inconsistency. What is contradicted and what is an
 * error in the figures fails; what is not found, suppressed, rejected by a reviewer or doubtful is skipped, with the reason.
 *
 * @param report as `check` or `parseReportJson` gives it
 * @returns the whole file as text
 * @throws {InputError} `bad-option` where it is no report
 * @example await writeFile("rapporteur.xml", toJunit(report))
 */
export function toJunit(report: Report): string {
  requireReport(report, "toJunit");
  const lookup = lookupOf(report);
  const suites = [
    suite(
      "findings",
      report.findings.map((finding) => findingCase(finding, lookup)),
    ),
    suite(
      "inconsistencies",
      report.inconsistencies.map((inconsistency) => inconsistencyCase(inconsistency, lookup)),
    ),
  ];
  return ['<?xml version="1.0" encoding="UTF-8"?>', xmlTag("testsuites", { name: "rapporteur" }), ...suites, "</testsuites>", ""].join("\n");
}

function suite(name: string, cases: readonly Case[]): string {
  const count = (kind: string) => cases.filter(({ verdict }) => verdict?.kind === kind).length;
  return [
    xmlTag("testsuite", { name: `rapporteur.${name}`, tests: cases.length, failures: count("failure"), errors: 0, skipped: count("skipped") }),
    ...cases.map(caseXml),
    "</testsuite>",
  ].join("\n");
}

function caseXml({ name, className, verdict }: Case): string {
  const tag = (end: ">" | "/>") => xmlTag("testcase", { name, classname: className }, end);
  if (verdict === null) return tag("/>");
  const { kind, message, text } = verdict;
  const inside = text === undefined ? xmlTag(kind, { message }, "/>") : `${xmlTag(kind, { message, type: "contradiction" })}${xmlText(text)}</${kind}>`;
  return `${tag(">")}${inside}</testcase>`;
}

function findingCase(finding: JudgedFinding, lookup: Lookup): Case {
  const name = `${finding.id}: ${finding.source.focus?.quote ?? finding.text}`;
  return { name, className: nameOf(finding.source, lookup.documents), verdict: findingVerdict(finding, lookup) };
}

function findingVerdict(finding: JudgedFinding, { documents, claims, changes }: Lookup): Case["verdict"] {
  if (finding.suppressed !== undefined) return { kind: "skipped", message: `suppressed: ${finding.suppressed}` };
  const standing = outcomeThatStands(finding);
  if (standing === null) return { kind: "skipped", message: `reviewed: ${reviewWords(finding.review!)}` };
  if (standing.outcome === "unaddressed") return { kind: "skipped", message: outcomeWords(standing) };
  if (standing.outcome !== "contradicted") return null;
  const evidence = finding.evidence.map(
    ({ source, because, claim }) => `${placeOf(source, documents)}: ${quoteOf(source, claims.get(claim)?.text ?? "")}\n${because}`,
  );
  const change = changeWords(changes.findings.get(finding.id));
  const message = decisiveEvidence(finding)?.because ?? outcomeWords(standing);
  return {
    kind: "failure",
    message: `${change === "" ? "" : `${change} since the last check: `}${message}`,
    text: withReview([`${placeOf(finding.source, documents)}: ${quoteOf(finding.source, finding.text)}`, ...evidence].join("\n"), finding.review),
  };
}

/** What a reviewer decided goes before what the machine found. */
function withReview(text: string, review: AnyReview | undefined): string {
  return review === undefined ? text : `Reviewed: ${reviewWords(review)}\n${text}`;
}

function inconsistencyCase(row: Inconsistency, { documents, changes }: Lookup): Case {
  const { id, message, places, suppressed, review } = row;
  const severity = standingSeverity(row);
  const at = places[0]?.source;
  const text = places.map(({ source }) => `${placeOf(source, documents)}: «${source.quote ?? ""}»`).join("\n");
  const skipped =
    suppressed !== undefined
      ? `suppressed: ${suppressed}`
      : severity === null
        ? `reviewed: ${reviewWords(review!)}`
        : severity === "error"
          ? null
          : `${severity}: ${message}`;
  return {
    name: id,
    className: at === undefined ? "inconsistencies" : nameOf(at, documents),
    verdict:
      skipped === null
        ? { kind: "failure", message: `${changes.newFigures.has(id) ? "new since the last check: " : ""}${message}`, text: withReview(text, review) }
        : { kind: "skipped", message: skipped },
  };
}
