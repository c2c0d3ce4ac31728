import { standingOutcome } from "../report/reviews/standing-outcome.js";
import { standingSeverity } from "../report/reviews/standing-severity.js";
import { severitySchema, type Severity } from "../schema/inconsistency.js";
import type { Report } from "../schema/report.js";
import { outcomeSchema, type Outcome } from "../schema/verdict.js";

/** What `--fail-on` takes: an outcome of a finding, or how grave it is that figures do not agree. */
export type Fault = Outcome | Severity;

/** All faults that `--fail-on` takes. */
export const faults: readonly Fault[] = [...outcomeSchema.options, ...severitySchema.options];

/** 1 where a finding or an inconsistency that counts has one of the faults, else 0. What was suppressed or rejected does not count. */
export function exitStatus({ findings, inconsistencies }: Report, failOn: readonly Fault[]): number {
  const counted = <Row extends { readonly suppressed?: string | undefined }>(rows: readonly Row[]) => rows.filter(({ suppressed }) => suppressed === undefined);
  const found: readonly (Fault | null | undefined)[] = [
    ...counted(findings).map((finding) => standingOutcome(finding)?.outcome),
    ...counted(inconsistencies).map(standingSeverity),
  ];
  return failOn.some((fault) => found.includes(fault)) ? 1 : 0;
}
