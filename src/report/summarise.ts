import countBy from "lodash/countBy.js";
import groupBy from "lodash/groupBy.js";
import type { Inconsistency } from "../schema/inconsistency.js";
import type { PromiseOfState } from "../schema/promise.js";
import type { JudgedClaim, JudgedFinding, Summary } from "../schema/report.js";

/** Counts of a report: outcomes over all, by act and by topic; what became of claims and promises. */
export function summarise(
  findings: readonly JudgedFinding[],
  claims: readonly JudgedClaim[],
  inconsistencies: readonly Inconsistency[],
  promises: readonly PromiseOfState[] | null,
): Summary {
  const outcomes = (list: readonly JudgedFinding[]) => sorted(countBy(list, (finding) => finding.outcome));
  const byTopic = groupBy(
    findings.flatMap((finding) => (finding.topics ?? []).map((topic) => ({ topic, finding }))),
    ({ topic }) => topic,
  );
  return {
    findings: findings.length,
    claims: claims.length,
    outcomes: outcomes(findings),
    how: sorted(
      countBy(
        findings.filter((finding) => finding.how !== null),
        (finding) => finding.how!,
      ),
    ),
    needsReview: findings.filter((finding) => finding.needsReview).length,
    byAct: eachOf(
      groupBy(findings, (finding) => finding.act),
      outcomes,
    ),
    byTopic: eachOf(byTopic, (rows) => outcomes(rows.map(({ finding }) => finding))),
    inconsistencies: inconsistencies.length,
    standings: sorted(countBy(claims, ({ standing }) => standing)),
    ...(promises === null ? {} : { promises: sorted(countBy(promises, ({ fate }) => fate)) }),
  };
}

/** Rows by the verdict of their reviewer. */
export function countVerdicts(rows: readonly { readonly review?: { readonly verdict: string } | undefined }[]): Record<string, number> {
  return sorted(countBy(rows.flatMap(({ review }) => (review === undefined ? [] : [review.verdict]))));
}

function sorted(counts: Record<string, number>): Record<string, number> {
  return eachOf(counts, (count) => count);
}

/** What is told of each group, the same keys in the same order, whatever was met first. */
function eachOf<Group, Told>(groups: Readonly<Record<string, Group>>, tell: (group: Group) => Told): Record<string, Told> {
  return Object.fromEntries(
    Object.entries(groups)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, group]) => [key, tell(group)]),
  );
}
