import { readBytes } from "../node/read-bytes.js";
import { terminalSafe } from "../report/terminal-safe.js";
import { toJson } from "../report/to-json.js";
import { InputError } from "../schema/error.js";
import type { Fault, Validated } from "../schema/validate/index.js";
import type { ToldKind } from "../schema/validate/kind-of.js";
import { meantField } from "./meant-field.js";
import { putOut, targetsOf, type OutputArguments } from "./output.js";
import { refuseOverwriting } from "./refuse-overwriting.js";

/** Options of `rapporteur validate`, as commander gives them. */
export interface ValidateArguments extends OutputArguments {
  readonly as?: Validated;
}

/** What `validate` says of a field that a schema does not have. */
const NO_FIELD = "no such field";

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
  const [{ validate }, { toldKind }] = await Promise.all([import("../schema/validate/validate.js"), import("../schema/validate/kind-of.js")]);
  const targets = targetsOf(options, VALIDATE_FORMATS);
  await refuseOverwriting(options.output ?? [], [file]);
  const value = parsed(new TextDecoder().decode(await readBytes(file)), file);
  const kind = options.as === undefined ? toldKind(value) : null;
  const as = options.as ?? kind!.as;
  const faults = validate(value, as).map((fault) => (as === "config" && fault.accepted === NO_FIELD ? withMeant(fault) : fault));
  for (const target of targets)
    await putOut(target.format.name === "json" ? `${toJson({ file, as, faults }, 2)}\n` : textOf(file, as, takenFor(file, as, kind), faults), target);
  return faults.length === 0 ? 0 : 1;
}

/** A place as `Fault` writes it: a name, a number, or a text between brackets. */
const SEGMENTS = /([A-Za-z_$][\w$]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/g;

/** A field of a configuration that is none, with the one that may have been meant. */
function withMeant(fault: Fault): Fault {
  const segments = [...fault.path.matchAll(SEGMENTS)].map(([, name, at, quoted]) => name ?? at ?? (JSON.parse(quoted!) as string));
  return { ...fault, accepted: `${NO_FIELD}${meantField(segments.at(-1)!, segments.slice(0, -1))}` };
}

function textOf(file: string, as: Validated, taken: string, faults: readonly Fault[]): string {
  if (faults.length === 0) return `${terminalSafe(file)} fits the schema (${as})\n`;
  const lines = faults.map(({ path, value, accepted }) => {
    const words = accepted.startsWith(NO_FIELD) ? `there is ${accepted}` : `accepted is ${accepted}`;
    return `${path === "" ? "the whole" : path}: ${value}; ${words}`;
  });
  const places = faults.length === 1 ? "one place" : `${faults.length} places`;
  return terminalSafe([`${taken} does not fit the schema (${as}), in ${places}:`, ...lines].join("\n  ")) + "\n";
}

/** Who gave another file than they meant must see what it was taken for, and how that was told. */
function takenFor(file: string, as: Validated, kind: ToldKind | null): string {
  if (kind === null) return file;
  const by = kind.by.map((field) => `«${field}»`).join(", ");
  return kind.by.length === 0
    ? `${file} is taken for ${as}, since nothing in it tells another kind (--as says which it is), and`
    : `${file} is taken for ${as}, by its ${kind.by.length === 1 ? "field" : "fields"} ${by} (--as says another kind), and`;
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError("bad-json", file, error instanceof Error ? error.message : String(error));
  }
}
