import { configSchema, type Config } from "../schema/config.js";
import { InputError } from "../schema/error.js";
import { issueWords, valueAt } from "../schema/issue-words.js";
import { formats } from "../report/formats.js";
import { placeWords } from "../schema/validate/fault.js";
import { didYouMean } from "../knowledge/did-you-mean.js";
import { meantField } from "./meant-field.js";

const MISFIT = "does not fit the schema of configurations:";

type Issue = NonNullable<ReturnType<typeof configSchema.safeParse>["error"]>["issues"][number];

/**
 * Reads a configuration, `rapporteur.config.json`.
 *
 * @param name of the file, for messages
 * @throws {InputError} `bad-json`; `bad-config`, naming the first place, its value, what is accepted and what may have been meant
 * @example parseConfig('{ "claims": ["draft.docx"], "against": ["un"] }', "rapporteur.config.json")
 */
export function parseConfig(text: string, name: string): Config {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new InputError("bad-json", name, error instanceof Error ? error.message : String(error));
  }
  const read = configSchema.safeParse(value);
  if (!read.success) throw new InputError("bad-config", name, `${MISFIT} ${firstFault(read.error.issues, value, name)}`);
  requireFormat(read.data, name);
  return value as Config;
}

/** The format of a report is known here alone. */
function requireFormat({ format }: Config, name: string): void {
  const known = formats.map((one) => one.name);
  if (format === undefined || known.includes(format)) return;
  throw new InputError("bad-config", name, `${MISFIT} format: "${format}"; accepted is one of ${known.join(", ")}${didYouMean(format, known)}`);
}

/** A field that is misspelt goes first: what is missed elsewhere is often the same. */
function firstFault(issues: readonly Issue[], value: unknown, name: string): string {
  const first = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0]!;
  const others = issues.reduce((sum, issue) => sum + (issue.code === "unrecognized_keys" ? issue.keys.length : 1), -1);
  return `${faultWords(first, value)}${others === 0 ? "" : `; rapporteur validate ${name} --as config tells the others (${others})`}`;
}

function faultWords(issue: Issue, value: unknown): string {
  if (issue.code === "unrecognized_keys") return unknownField(issue.keys[0]!, issue.path);
  const words = issueWords(issue, value);
  if (issue.code !== "invalid_value") return words;
  const written = valueAt(value, issue.path);
  return `${words}${typeof written === "string" ? didYouMean(written, issue.values.map(String)) : ""}`;
}

function unknownField(field: string, path: readonly PropertyKey[]): string {
  return `${path.length === 0 ? "" : `${placeWords(path.map(String))}: `}there is no field «${field}»${meantField(field, path)}`;
}
