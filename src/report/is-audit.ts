import type { Report } from "../schema/report.js";

/** Whether a report is an audit: nothing was held against findings. */
export function isAudit({ findings }: Pick<Report, "findings">): boolean {
  return findings.length === 0;
}
