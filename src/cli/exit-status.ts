import { outcomeThatStands } from "../report/reviews/outcome-that-stands.js";
import { standingSeverity } from "../report/reviews/standing-severity.js";
import { severitySchema, type Severity } from "../schema/inconsistency.js";
import type { Report } from "../schema/report.js";
import { outcomeSchema, type Outcome } from "../schema/verdict.js";

/** What `--fail-on` takes: an outcome of a finding, or how grave it is that figures do not agree. */
export type Fault = Outcome | Severity;

/** So many ids are told of each fault. */
const SHOWN = 3;

/** All faults that `--fail-on` takes. */
export const faults: readonly Fault[] = [...outcomeSchema.options, ...severitySchema.options];

/** What of a report has one of the faults: the ids, by fault. What was suppressed or rejected does not count. */
function faultsIn({ findings, inconsistencies }: Report, failOn: readonly Fault[]): Map<Fault, string[]> {
  const found: readonly (readonly [Fault | null | undefined, string, unknown])[] = [
    ...findings.map((finding) => [outcomeThatStands(finding)?.outcome, finding.id, finding.suppressed] as const),
    ...inconsistencies.map((inconsistency) => [standingSeverity(inconsistency), inconsistency.id, inconsistency.suppressed] as const),
  ];
  const idsOf = (fault: Fault) => found.filter(([own, , suppressed]) => own === fault && suppressed === undefined).map(([, id]) => id);
  return new Map([...new Set(failOn)].map((fault) => [fault, idsOf(fault)] as const).filter(([, ids]) => ids.length > 0));
}

/**
 * 1 where a finding or an inconsistency that counts has one of the faults, else 0.
 *
 * @param tell is given why it is 1, in a line
 */
export function exitStatus(report: Report, failOn: readonly Fault[], tell: (line: string) => void = () => undefined): number {
  const found = faultsIn(report, failOn);
  if (found.size === 0) return 0;
  tell(`exit status 1, since --fail-on found ${[...found].map(([fault, ids]) => `${ids.length} ${fault} (${shortened(ids)})`).join(", ")}`);
  return 1;
}

function shortened(ids: readonly string[]): string {
  return [...ids.slice(0, SHOWN), ...(ids.length > SHOWN ? ["…"] : [])].join(", ");
}
