import { auditAcross, conflictsAcross } from "../audit/across/across.js";
import { advise } from "../audit/advice.js";
import { audit } from "../audit/audit.js";
import { readSide } from "../node/read-file.js";
import { auditText } from "../report/audit-text.js";
import { formats } from "../report/formats.js";
import { toJson } from "../report/to-json.js";
import { isDocument } from "../report/sides.js";
import { InputError } from "../schema/error.js";
import type { UnDocument } from "../schema/document.js";
import type { Severity } from "../schema/inconsistency.js";
import { painterFor, putOut, targetsOf, type OutputArguments } from "./output.js";

/** Options of `rapporteur audit`, as commander gives them. */
export interface AuditArguments extends OutputArguments {
  readonly all?: boolean;
  readonly advice: boolean;
  /** The date of the recommendations that the documents answer. */
  readonly recommended?: string;
  readonly failOn?: readonly Severity[];
}

const AUDIT_FORMATS = formats.filter(({ name }) => name === "text" || name === "json");

/**
 * Runs `rapporteur audit`: holds each document against itself and, where several are of one State, against the others; prints or
 * writes what does not agree.
 *
 * @returns the exit status: 1 when `--fail-on` found a severity, else 0
 * @throws {InputError}
 */
export async function runAudit(files: readonly string[], options: AuditArguments): Promise<number> {
  const targets = targetsOf(options, AUDIT_FORMATS);
  const documents = await Promise.all(files.map(readDocument));
  const audits = documents.map((document) => audit(document));
  const inconsistencies = [...audits.flatMap((item) => item.inconsistencies), ...conflictsAcross(documents)];
  const queries = audits.flatMap((item) => item.queries);
  const advice = options.advice ? { advice: documents.flatMap((document) => advise(document, { recommended: options.recommended })) } : {};
  const relations = options.all === true ? { relations: audits.flatMap((item) => item.relations), across: auditAcross(documents) } : {};
  const found = { inconsistencies, queries, ...advice, ...relations };
  for (const target of targets)
    await putOut(target.format.name === "json" ? `${toJson(found, 2)}\n` : auditText(found, { documents: files.length, paint: painterFor(target) }), target);
  return inconsistencies.some(({ severity }) => options.failOn?.includes(severity) === true) ? 1 : 0;
}

async function readDocument(path: string): Promise<UnDocument> {
  const document = (await readSide(path)).find(isDocument);
  if (document === undefined) throw new InputError("bad-option", path, "holds assertions; a document is needed to be audited");
  return document;
}
