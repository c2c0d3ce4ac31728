import { auditReport } from "../report/audit-report.js";
import { isDocument, type Side } from "../report/sides.js";
import { InputError } from "../schema/error.js";
import type { UnDocument } from "../schema/document.js";
import { severitySchema } from "../schema/inconsistency.js";
import type { CheckArguments } from "./run-check.js";
import { exitStatus } from "./exit-status.js";
import { planAudit } from "./plan-audit.js";
import { reportWriter, writesFilesOnly } from "./put-report.js";
import { readConfig } from "./read-config.js";
import { readSides } from "./read-sides.js";
import { tellUnlessQuiet } from "./verbosity.js";
import { withHistory } from "./with-history.js";

/** Options of `rapporteur audit`, as commander gives them. */
export interface AuditArguments extends Omit<CheckArguments, "against" | "acrossStates"> {
  /** The date of the recommendations that the documents answer. */
  readonly recommended?: string;
}

/**
 * Runs `rapporteur audit`: holds each document against itself and, where several are of one State, against the others; prints or
 * writes what does not agree.
 *
 * @returns the exit status: 1 when `--fail-on` found a severity, else 0
 * @throws {InputError}
 */
export async function runAudit(files: readonly string[], options: AuditArguments): Promise<number> {
  const plan = await planAudit(files, options, await readConfig(options.config));
  const put = reportWriter(plan, plan.claims, { ...options, rows: "inconsistencies" });
  const sides = await readSides(plan, options);
  const { advice = true, recommended, all = false } = options;
  const report = await withHistory(auditReport(documentsIn(sides.claims), { advice, recommended, all }), plan);
  await put(report, (document) => sides.files.get(document));
  return exitStatus(
    report,
    plan.failOn.filter((fault) => severitySchema.safeParse(fault).success),
    writesFilesOnly(plan) ? tellUnlessQuiet(options) : undefined,
  );
}

function documentsIn(side: Side): UnDocument[] {
  return side.map((entry) => {
    if (isDocument(entry)) return entry;
    throw new InputError("bad-option", entry.source.document, "holds assertions; a document is needed to be audited");
  });
}
