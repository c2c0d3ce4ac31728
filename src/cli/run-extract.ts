import { roleOf } from "../document/role-of.js";
import { extractClaims } from "../extract/claims/claims.js";
import { complete } from "../extract/fields/complete.js";
import { extractFindings } from "../extract/findings/findings.js";
import { lendMatters } from "../extract/lend-matters.js";
import { readSide } from "../node/read-file.js";
import { assertionColumns } from "../report/rows/assertion-columns.js";
import { rowOf } from "../report/rows/column.js";
import { isDocument, type Side } from "../report/sides.js";
import { toCsv } from "../report/to-csv.js";
import { toJson } from "../report/to-json.js";
import { toNdjson } from "../report/to-ndjson.js";
import type { Assertion } from "../schema/assertion.js";
import type { Role } from "../schema/document.js";
import { InputError } from "../schema/error.js";
import { expander, plainPath, refuseStray } from "./plan-check.js";
import type { AboutByFile } from "./about-option.js";
import { putOut, targetsOf, type OutputArguments } from "./output.js";
import { refuseOverwriting } from "./refuse-overwriting.js";
import { tellUnlessQuiet } from "./verbosity.js";

/** Options of `rapporteur extract`, as commander gives them. */
export interface ExtractArguments extends OutputArguments {
  readonly as?: Role;
  readonly about?: AboutByFile;
}

type Render = (assertions: readonly Assertion[]) => string;

const rowsOf = (assertions: readonly Assertion[]) => assertions.map((assertion) => rowOf(assertionColumns, { assertion, documents: new Map() }));

const EXTRACT_FORMATS: readonly { readonly name: string; readonly endings: readonly string[]; readonly render: Render }[] = [
  { name: "json", endings: [".json"], render: (assertions) => `${toJson(assertions, 2)}\n` },
  { name: "ndjson", endings: [".ndjson", ".jsonl"], render: (assertions) => toNdjson(rowsOf(assertions)) },
  { name: "csv", endings: [".csv"], render: (assertions) => toCsv(Object.keys(assertionColumns), rowsOf(assertions)) },
];

/**
 * Runs `rapporteur extract`: the assertions of documents with all that was read from their words. As JSON they are accepted by
 * `check`; as rows they are one a line.
 *
 * @throws {InputError}
 */
export async function runExtract(paths: readonly string[], options: ExtractArguments): Promise<void> {
  const targets = targetsOf(options, EXTRACT_FORMATS);
  const about = new Map([...(options.about ?? [])].map(([file, value]) => [plainPath(file), value]));
  const assertions: Assertion[] = [];
  const files = await expander(options.output ?? [], tellUnlessQuiet({}))(paths);
  refuseStray({ claims: files, against: null, about });
  await refuseOverwriting(options.output ?? [], files);
  for (const file of files) for (const entry of await readSide(file, about.get(plainPath(file)))) assertions.push(...assertionsOf(entry, file, options.as));
  if (assertions.length === 0) throw new InputError(options.as === "findings" ? "no-findings" : "no-claims", paths.join(", "));
  for (const target of targets) await putOut(target.format.render(lendMatters(assertions.map((assertion) => complete(assertion)))), target);
}

function assertionsOf(entry: Side[number], file: string, as: Role | undefined): Assertion[] {
  if (!isDocument(entry)) return [entry];
  const role = as ?? roleOf(entry.kind);
  if (role === null)
    throw new InputError("bad-option", file, "nothing in it says whether it is a State's or a United Nations body's; say it with --as claims or --as findings");
  return role === "claims" ? extractClaims(entry) : extractFindings(entry);
}
