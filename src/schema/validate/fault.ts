import type { SchemaFault } from "rapporteur:validators";

/** One place where a value does not fit its schema. */
export interface Fault {
  /** As it would be written in code: `[3].source.line`; empty for the whole. */
  readonly path: string;
  /** The value found there, as JSON, shortened; «absent» where there is none. */
  readonly value: string;
  /** What is accepted there, in words. */
  readonly accepted: string;
}

const SHOWN = 80;

const TYPES: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  integer: "a whole number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
  null: "null",
};

/**
 * What ajv found, one fault a place: branches of a choice are joined, and a choice that failed deeper is told there.
 *
 * @param value what was validated
 * @param found the errors of a validator
 */
export function faultsOf(value: unknown, found: readonly SchemaFault[]): Fault[] {
  const accepted = new Map<string, Set<string>>();
  for (const fault of found) {
    const pointer = pointerOf(fault);
    const words = acceptedWords(fault);
    if (words !== null && !hasDeeper(fault, found)) accepted.set(pointer, (accepted.get(pointer) ?? new Set()).add(words));
  }
  return [...accepted].map(([pointer, words]) => ({ path: pathOf(pointer), value: shown(valueAt(value, pointer)), accepted: [...words].join(" or ") }));
}

/** The place that a fault is of: a field that is missing or unknown, else the value itself. */
function pointerOf({ instancePath, params }: SchemaFault): string {
  const field = params["missingProperty"] ?? params["additionalProperty"];
  return field === undefined ? instancePath : `${instancePath}/${String(field).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** A value that is an object or a list, and wrong inside, is not told to be better null. */
function hasDeeper({ instancePath, keyword, params }: SchemaFault, found: readonly SchemaFault[]): boolean {
  return (
    keyword === "type" &&
    params["type"] === "null" &&
    found.some((other) => other.instancePath.startsWith(`${instancePath}/`) || (other.instancePath === instancePath && other.keyword === "required"))
  );
}

/** What a keyword accepts; null for one that only sums up others. */
function acceptedWords({ keyword, params }: SchemaFault): string | null {
  if (keyword === "anyOf" || keyword === "oneOf" || keyword === "if") return null;
  if (keyword === "type") return [params["type"]].flat().map(String).map(typeWords).join(" or ");
  if (keyword === "enum") return `one of ${(params["allowedValues"] as readonly unknown[]).map(String).join(", ")}`;
  if (keyword === "const") return JSON.stringify(params["allowedValue"]);
  if (keyword === "required") return "a value; it is required";
  if (keyword === "additionalProperties") return "no such field";
  if (keyword === "minItems") return `at least ${String(params["limit"])} entries`;
  if (keyword === "maxItems" || keyword === "items") return `at most ${String(params["limit"])} entries`;
  if (keyword === "pattern") return patternWords(String(params["pattern"]));
  return `${keyword} ${JSON.stringify(params)}`;
}

/** A type in words; a name that is none as it is. */
export function typeWords(type: string): string {
  return TYPES[type] ?? type;
}

/** A pattern in words. */
export function patternWords(pattern: string): string {
  return pattern === "\\S" ? "a text that is not blank" : `a text that fits ${pattern}`;
}

function segmentsOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function pathOf(pointer: string): string {
  return placeWords(segmentsOf(pointer));
}

/** A place as it would be written in code: `[3].source.line`; empty for the whole. */
export function placeWords(segments: readonly string[]): string {
  return segments.reduce(
    (path, segment) =>
      /^\d+$/.test(segment)
        ? `${path}[${segment}]`
        : /^[A-Za-z_$][\w$]*$/.test(segment)
          ? `${path}${path === "" ? "" : "."}${segment}`
          : `${path}[${JSON.stringify(segment)}]`,
    "",
  );
}

function valueAt(value: unknown, pointer: string): unknown {
  return segmentsOf(pointer).reduce(
    (at, segment) => (typeof at === "object" && at !== null && Object.hasOwn(at, segment) ? (at as Record<string, unknown>)[segment] : undefined),
    value,
  );
}

/** A value as JSON, shortened; «absent» where there is none. */
export function shown(value: unknown): string {
  const json = value === undefined ? "absent" : JSON.stringify(value);
  return json.length > SHOWN ? `${json.slice(0, SHOWN - 1)}…` : json;
}
