import { audit, type Audit } from "../audit/audit.js";
import { readSide } from "../node/read-file.js";
import { formats } from "../report/formats.js";
import { isDocument } from "../report/sides.js";
import { inconsistencyLines } from "../report/to-text.js";
import { InputError } from "../schema/error.js";
import type { Severity } from "../schema/inconsistency.js";
import { formatOf, painterFor, putOut, type OutputArguments } from "./output.js";

/** Options of `rapporteur audit`, as commander gives them. */
export interface AuditArguments extends OutputArguments {
  readonly all?: boolean;
  readonly failOn: readonly Severity[];
}

const WIDTH = 80;

/**
 * Runs `rapporteur audit`: holds each document against itself and prints or writes what does not agree.
 *
 * @returns the exit status: 1 when `--fail-on` found a severity, else 0
 * @throws {InputError}
 */
export async function runAudit(files: readonly string[], options: AuditArguments): Promise<number> {
  const { name } = formatOf(options, formats);
  const audits = await Promise.all(files.map(auditFile));
  const inconsistencies = audits.flatMap((item) => item.inconsistencies);
  const queries = audits.flatMap((item) => item.queries);
  const relations = options.all === true ? { relations: audits.flatMap((item) => item.relations) } : {};
  const text =
    name === "json"
      ? `${JSON.stringify({ inconsistencies, queries, ...relations }, null, 2)}\n`
      : `${[`${inconsistencies.length} inconsistencies in ${files.length === 1 ? "the document" : `${files.length} documents`}`, ...inconsistencyLines(inconsistencies, WIDTH, painterFor(options))].join("\n\n")}\n`;
  await putOut(text, options);
  return inconsistencies.some(({ severity }) => options.failOn.includes(severity)) ? 1 : 0;
}

async function auditFile(path: string): Promise<Audit> {
  const document = (await readSide(path)).find(isDocument);
  if (document === undefined) throw new InputError("bad-option", path, "holds assertions; a document is needed to be audited");
  return audit(document);
}
