import type { Baseline, Since } from "../../schema/baseline.js";
import type { Inconsistency } from "../../schema/inconsistency.js";
import type { JudgedFinding, Report } from "../../schema/report.js";
import type { Outcome } from "../../schema/verdict.js";
import { wordsOfFinding } from "../reviews/words-of.js";
import { requireReport } from "../require-report.js";

/** From what is to be mended first to what is answered. */
const ORDER: readonly Outcome[] = ["contradicted", "unaddressed", "partial", "matched"];

/**
 * What is new, settled and unchanged since an earlier check of the same findings, say of the draft before this one. Findings are
 * known again by their id where the words are the same, else by the words alone.
 *
 * @returns the report with `baseline`
 * @throws {InputError} `bad-option` where one of the two is no report
 * @example compareReports(earlier, report).baseline?.inconsistencies.settled.length
 */
export function compareReports(earlier: Report, report: Report): Report {
  requireReport(earlier, "compareReports, the earlier report");
  requireReport(report, "compareReports, the report");
  const before = matchFindings(earlier.findings, report.findings);
  const used = new Set([...before.values()].map((finding) => finding.id));
  const figures = matchInconsistencies(earlier.inconsistencies, report.inconsistencies);
  const baseline: Baseline = {
    documents: earlier.documents.map(({ id, sha256 }) => ({ id, sha256 })),
    findings: report.findings.map((finding) => {
      const was = before.get(finding.id)?.outcome ?? null;
      return { finding: finding.id, since: sinceOf(was, finding.outcome), before: was };
    }),
    gone: earlier.findings.filter(({ id }) => !used.has(id)).map(({ id, text, outcome }) => ({ id, text, outcome })),
    inconsistencies: figures,
  };
  return { ...report, baseline };
}

function sinceOf(was: Outcome | null, is: Outcome): Since {
  if (was === null) return "new";
  if (was === is) return "unchanged";
  if (was === "contradicted" || is === "matched") return "settled";
  return ORDER.indexOf(is) > ORDER.indexOf(was) ? "better" : "worse";
}

/** For each finding of now, that of before. */
function matchFindings(earlier: readonly JudgedFinding[], now: readonly JudgedFinding[]): Map<string, JudgedFinding> {
  const free = new Map<string, JudgedFinding[]>();
  for (const finding of earlier) free.set(wordsOfFinding(finding), [...(free.get(wordsOfFinding(finding)) ?? []), finding]);
  const matched = new Map<string, JudgedFinding>();
  const take = (finding: JudgedFinding, isIt: (other: JudgedFinding) => boolean) => {
    const list = free.get(wordsOfFinding(finding)) ?? [];
    const at = list.findIndex(isIt);
    if (at >= 0) matched.set(finding.id, list.splice(at, 1)[0]!);
  };
  for (const finding of now) take(finding, (other) => other.id === finding.id);
  for (const finding of now) if (!matched.has(finding.id)) take(finding, () => true);
  return matched;
}

/** An inconsistency is the same when it says the same: its id counts through the document and moves. */
function matchInconsistencies(earlier: readonly Inconsistency[], now: readonly Inconsistency[]): Baseline["inconsistencies"] {
  const key = ({ kind, message, places }: Inconsistency) => [kind, message, ...places.map(({ source }) => source.quote ?? "")].join("\n");
  const left = new Map<string, Inconsistency[]>();
  for (const row of earlier) left.set(key(row), [...(left.get(key(row)) ?? []), row]);
  const fresh = now.filter((row) => left.get(key(row))?.pop() === undefined);
  const settled = [...left.values()].flat().map(({ kind, message }) => ({ kind, message }));
  return { new: fresh.map(({ id }) => id), settled, unchanged: now.length - fresh.length };
}
