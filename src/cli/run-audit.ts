import { audit, type Audit } from "../audit/audit.js";
import { readSide } from "../node/read-file.js";
import { formats } from "../report/formats.js";
import { toJson } from "../report/to-json.js";
import { isDocument } from "../report/sides.js";
import { inconsistencyLines } from "../report/to-text.js";
import { InputError } from "../schema/error.js";
import type { Severity } from "../schema/inconsistency.js";
import { painterFor, putOut, targetsOf, type OutputArguments, type Target } from "./output.js";

/** Options of `rapporteur audit`, as commander gives them. */
export interface AuditArguments extends OutputArguments {
  readonly all?: boolean;
  readonly failOn: readonly Severity[];
}

const WIDTH = 80;
const AUDIT_FORMATS = formats.filter(({ name }) => name === "text" || name === "json");

/**
 * Runs `rapporteur audit`: holds each document against itself and prints or writes what does not agree.
 *
 * @returns the exit status: 1 when `--fail-on` found a severity, else 0
 * @throws {InputError}
 */
export async function runAudit(files: readonly string[], options: AuditArguments): Promise<number> {
  const targets = targetsOf(options, AUDIT_FORMATS);
  const audits = await Promise.all(files.map(auditFile));
  const inconsistencies = audits.flatMap((item) => item.inconsistencies);
  for (const target of targets) await putOut(target.format.name === "json" ? jsonOf(audits, options) : textOf(inconsistencies, files, target), target);
  return inconsistencies.some(({ severity }) => options.failOn.includes(severity)) ? 1 : 0;
}

function jsonOf(audits: readonly Audit[], { all }: AuditArguments): string {
  const { inconsistencies, queries, relations } = { inconsistencies: audits.flatMap((item) => item.inconsistencies), queries: audits.flatMap((item) => item.queries), relations: audits.flatMap((item) => item.relations) };
  return `${toJson({ inconsistencies, queries, ...(all === true ? { relations } : {}) }, 2)}\n`;
}

function textOf(inconsistencies: Audit["inconsistencies"], files: readonly string[], target: Target<(typeof AUDIT_FORMATS)[number]>): string {
  const head = `${inconsistencies.length} inconsistencies in ${files.length === 1 ? "the document" : `${files.length} documents`}`;
  return `${[head, ...inconsistencyLines(inconsistencies, WIDTH, painterFor(target))].join("\n\n")}\n`;
}

async function auditFile(path: string): Promise<Audit> {
  const document = (await readSide(path)).find(isDocument);
  if (document === undefined) throw new InputError("bad-option", path, "holds assertions; a document is needed to be audited");
  return audit(document);
}
