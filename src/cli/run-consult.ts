import { readFile } from "node:fs/promises";
import { consult } from "../models/consult.js";
import { fileCache } from "../node/file-cache.js";
import { formats } from "../report/formats.js";
import { InputError } from "../schema/error.js";
import { reportSchema, type Report } from "../schema/report.js";
import { modelsOf, type ModelArguments } from "./models-of.js";
import { formatOf, painterFor, putOut, type OutputArguments } from "./output.js";

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
  const format = formatOf(options, formats);
  const models = await modelsOf(options);
  const limits = options.maxCalls === undefined ? {} : { maxCalls: requireCount(options.maxCalls) };
  const report = await consult(await readReport(file), { ...models, ...limits, ...(options.cache === undefined ? {} : { cache: fileCache(options.cache) }) });
  await putOut(await format.render(report, { paint: painterFor(options) }), options);
  return 0;
}

async function readReport(file: string): Promise<Report> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new InputError("missing-file", file);
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new InputError("bad-json", file, error instanceof Error ? error.message : String(error));
  }
  const issue = reportSchema.safeParse(value).error?.issues[0];
  if (issue !== undefined) throw new InputError("bad-shape", file, `it is no report: ${issue.path.map(String).join(".")} ${issue.message}`);
  return value as Report;
}

function requireCount(value: number): number {
  if (!Number.isInteger(value) || value < 0) throw new InputError("bad-option", `--max-calls ${value}`, "a whole number is accepted");
  return value;
}
