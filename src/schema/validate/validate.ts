import * as validators from "rapporteur:validators";
import { claimActSchema, findingActSchema } from "../assertion.js";
import { InputError } from "../error.js";
import { faultsOf, type Fault } from "./fault.js";
import { kindOf, type Validated } from "./kind-of.js";

/**
 * Holds a value against a published JSON Schema: every fault with its path, the value found and what is accepted. The code was
 * generated at build; nothing is compiled where it runs.
 *
 * @param value parsed JSON
 * @param as the schema; told by the value's own fields where absent
 * @returns no fault where it fits
 * @throws {InputError} `bad-option` where there is no such schema
 * @example validate([{ ...claim, act: "promise" }]) // [{ path: "[0].act", value: '"promise"', accepted: "one of concern, …" }]
 */
export function validate(value: unknown, as: Validated = kindOf(value)): Fault[] {
  if (as === "assertions") return assertionsFaults(value);
  if (as === "assertion") return assertionFaults(value);
  const known = Object.keys(validators);
  if (!known.includes(as)) throw new InputError("bad-option", "validate", `«${String(as)}» is none of assertions, assertion, ${known.join(", ")}`);
  const validator = validators[as];
  return validator(value) ? [] : faultsOf(value, validator.errors ?? []);
}

/** An array of assertions, or an object that holds one. */
function assertionsFaults(value: unknown): Fault[] {
  const held = typeof value === "object" && value !== null && "assertions" in value;
  const list: unknown = held ? value.assertions : value;
  const prefix = held ? "assertions" : "";
  if (!Array.isArray(list))
    return [{ path: prefix, value: JSON.stringify(list)?.slice(0, 80) ?? "absent", accepted: "a list of assertions, or an object with «assertions»" }];
  return list.flatMap((item: unknown, i) =>
    assertionFaults(item).map((fault) => ({ ...fault, path: `${prefix}[${i}]${fault.path === "" || fault.path.startsWith("[") ? "" : "."}${fault.path}` })),
  );
}

/** A finding or a claim, told apart by its act; one fault where the act is neither's. */
function assertionFaults(value: unknown): Fault[] {
  const act = typeof value === "object" && value !== null && "act" in value ? value.act : undefined;
  if (findingActSchema.safeParse(act).success) return validate(value, "finding");
  if (claimActSchema.safeParse(act).success) return validate(value, "claim");
  const others = validate(value, "claim");
  if (typeof value !== "object" || value === null || Array.isArray(value)) return others;
  const known = {
    path: "act",
    value: act === undefined ? "absent" : JSON.stringify(act),
    accepted: `one of ${[...findingActSchema.options, ...claimActSchema.options].join(", ")}`,
  };
  return [known, ...others.filter(({ path }) => path !== "act")];
}
