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
  const outcomesOf = (list: readonly JudgedFinding[]) => countsOf(list.map(({ outcome }) => outcome));
  const byTopic = groupBy(
    findings.flatMap((finding) => (finding.topics ?? []).map((topic) => ({ topic, finding }))),
    ({ topic }) => topic,
  );
  const byAct = groupBy(findings, ({ act }) => act);
  return {
    findings: findings.length,
    claims: claims.length,
    outcomes: outcomesOf(findings),
    how: countsOf(findings.flatMap(({ how }) => how ?? [])),
    needsReview: findings.filter((finding) => finding.needsReview).length,
    byAct: eachOf(byAct, outcomesOf),
    byTopic: eachOf(byTopic, (rows) => outcomesOf(rows.map(({ finding }) => finding))),
    inconsistencies: inconsistencies.length,
    standings: countsOf(claims.map(({ standing }) => standing)),
    ...(promises === null ? {} : { promises: countsOf(promises.map(({ fate }) => fate)) }),
  };
}

/** Rows by the verdict of their reviewer. */
export function countVerdicts(rows: readonly { readonly review?: { readonly verdict: string } | undefined }[]): Record<string, number> {
  return countsOf(rows.flatMap(({ review }) => review?.verdict ?? []));
}

/** How often each value stands in a list. */
function countsOf(values: readonly (string | undefined)[]): Record<string, number> {
  return eachOf(countBy(values), (count) => count);
}

/** What is told of each group, the same keys in the same order, whatever was met first. */
function eachOf<Group, Told>(groups: Readonly<Record<string, Group>>, tell: (group: Group) => Told): Record<string, Told> {
  return Object.fromEntries(
    Object.entries(groups)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, group]) => [key, tell(group)]),
  );
}
