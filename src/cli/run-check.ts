import { check } from "../check.js";
import { prepareBeside } from "../node/prepare-beside.js";
import type { AboutByFile } from "./about-option.js";
import { exitStatus, type Fault } from "./exit-status.js";
import { planCheck } from "./plan-check.js";
import { reportWriter, writesFilesOnly, type ReportArguments } from "./put-report.js";
import { readConfig } from "./read-config.js";
import { readSides } from "./read-sides.js";
import { tellUnlessQuiet } from "./verbosity.js";
import { withHistory } from "./with-history.js";

/** Options of `rapporteur check`, as commander gives them. */
export interface CheckArguments extends ReportArguments {
  readonly against?: readonly string[];
  readonly about?: AboutByFile;
  readonly failOn?: readonly Fault[];
  readonly acrossStates?: boolean;
  readonly advice?: boolean;
  readonly reviews?: string;
  readonly baseline?: string;
  readonly config?: string;
}

/**
 * Runs `rapporteur check`: reads both sides, compares, prints or writes the report.
 *
 * @returns the exit status: 1 when `--fail-on` found an outcome or a severity that is not suppressed, else 0
 * @throws {InputError}
 */
export async function runCheck(files: readonly string[], options: CheckArguments): Promise<number> {
  const plan = await planCheck(files, options, await readConfig(options.config));
  const put = reportWriter(plan, plan.claims, options);
  const sides = await readSides(plan, options);
  const compared = { claims: await prepareBeside(sides.claims), findings: sides.findings };
  const report = await withHistory(check(compared, { acrossStates: plan.acrossStates, advice: options.advice ?? true }), plan);
  await put(report, (document) => sides.files.get(document));
  return exitStatus(report, plan.failOn, writesFilesOnly(plan) ? tellUnlessQuiet(options) : undefined);
}
