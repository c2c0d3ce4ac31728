import { consult } from "../models/consult.js";
import { fileCache } from "../node/file-cache.js";
import { readReport } from "../node/read-json.js";
import { formats } from "../report/formats.js";
import { InputError } from "../schema/error.js";
import { modelsOf, type ModelArguments } from "./models-of.js";
import { painterFor, putOut, targetsOf, type OutputArguments } from "./output.js";
import { refuseOverwriting } from "./refuse-overwriting.js";

/** Options of `rapporteur consult`, as commander gives them. */
export interface ConsultArguments extends OutputArguments, ModelArguments {
  readonly cache?: string;
  readonly maxCalls?: number;
}

/**
 * Runs `rapporteur consult`: reads a report, asks the models named, prints or writes the report with their advice.
 *
 * @returns the exit status, 0
 * @throws {InputError}
 */
export async function runConsult(file: string, options: ConsultArguments): Promise<number> {
  const targets = targetsOf(options, formats);
  await refuseOverwriting(options.output ?? [], [file]);
  const models = await modelsOf(options);
  const limits = options.maxCalls === undefined ? {} : { maxCalls: requireCount(options.maxCalls) };
  const report = await consult(await readReport(file), { ...models, ...limits, ...(options.cache === undefined ? {} : { cache: fileCache(options.cache) }) });
  for (const target of targets) await putOut(await target.format.render(report, { paint: painterFor(target) }), target);
  return 0;
}

function requireCount(value: number): number {
  if (!Number.isInteger(value) || value < 0) throw new InputError("bad-option", `--max-calls ${value}`, "a whole number is accepted");
  return value;
}
