import type { Config } from "../schema/config.js";
import { InputError } from "../schema/error.js";
import { aboutAmong, expander, filesRead, historyOf, refuseStray, type CheckPlan } from "./plan-check.js";
import { refuseOverwriting } from "./refuse-overwriting.js";
import type { AuditArguments } from "./run-audit.js";
import { tellUnlessQuiet } from "./verbosity.js";

/**
 * What `audit` is going to do: the files named, else the claims of the configuration; what the configuration writes for `check` is
 * left alone, and `audit.output` written.
 *
 * @throws {InputError} `bad-option`, `missing-file`, `no-document`
 */
export async function planAudit(files: readonly string[], options: AuditArguments, config: Config): Promise<CheckPlan> {
  const output = options.output ?? config.audit?.output ?? [];
  const named = files.length > 0 ? files : (config.claims ?? []);
  if (named.length === 0) throw new InputError("bad-option", "audit", "documents are needed, here or as «claims» in rapporteur.config.json");
  const claims = await expander(output, tellUnlessQuiet(options))(named);
  const about = aboutAmong(claims, options, config);
  const plan = { claims, against: [], about, output, failOn: options.failOn ?? config.failOn ?? [], acrossStates: true, ...historyOf(options, config) };
  refuseStray(plan);
  await refuseOverwriting(output, filesRead(plan, options));
  return { ...plan, ...(options.format === undefined ? {} : { format: options.format }) };
}
