import { readBytes } from "../node/read-bytes.js";
import { terminalSafe } from "../report/terminal-safe.js";
import { toJson } from "../report/to-json.js";
import { InputError } from "../schema/error.js";
import type { Fault, Validated } from "../schema/validate/index.js";
import { putOut, targetsOf, type OutputArguments } from "./output.js";
import { refuseOverwriting } from "./refuse-overwriting.js";

/** Options of `rapporteur validate`, as commander gives them. */
export interface ValidateArguments extends OutputArguments {
  readonly as?: Validated;
}

const VALIDATE_FORMATS = [
  { name: "text", endings: [".txt"] },
  { name: "json", endings: [".json"] },
];

/**
 * Runs `rapporteur validate`: holds a file of JSON against the published JSON Schema and tells every fault.
 *
 * @returns the exit status: 1 where it does not fit, else 0
 * @throws {InputError} `missing-file`, `bad-json`, `bad-option`
 */
export async function runValidate(file: string, options: ValidateArguments): Promise<number> {
  const { kindOf, validate } = await import("../schema/validate/index.js");
  const targets = targetsOf(options, VALIDATE_FORMATS);
  await refuseOverwriting(options.output ?? [], [file]);
  const value = parsed(new TextDecoder().decode(await readBytes(file)), file);
  const as = options.as ?? kindOf(value);
  const faults = validate(value, as);
  for (const target of targets) await putOut(target.format.name === "json" ? `${toJson({ file, as, faults }, 2)}\n` : textOf(file, as, faults), target);
  return faults.length === 0 ? 0 : 1;
}

function textOf(file: string, as: Validated, faults: readonly Fault[]): string {
  if (faults.length === 0) return `${terminalSafe(file)} fits the schema (${as})\n`;
  const lines = faults.map(({ path, value, accepted }) => `${path === "" ? "the whole" : path}: ${value}; accepted is ${accepted}`);
  return terminalSafe([`${file} does not fit the schema (${as}), in ${faults.length} places:`, ...lines].join("\n  ")) + "\n";
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError("bad-json", file, error instanceof Error ? error.message : String(error));
  }
}
