import * as validators from "rapporteur:validators";
import { claimActSchema, findingActSchema } from "../assertion.js";
import type { PublishedSchema } from "../json-schema.js";
import { faultsOf, type Fault } from "./fault.js";

/** What a value can be held against: a published schema, or a list of assertions. */
export type Validated = PublishedSchema | "assertions";

/**
 * Holds a value against a published JSON Schema: every fault with its path, the value found and what is accepted. The code was
 * generated at build; nothing is compiled where it runs.
 *
 * @param value parsed JSON
 * @param as the schema; told by the value's own fields where absent
 * @returns no fault where it fits
 * @example validate([{ ...claim, act: "promise" }]) // [{ path: "[0].act", value: '"promise"', accepted: "one of concern, …" }]
 */
export function validate(value: unknown, as: Validated = kindOf(value)): Fault[] {
  if (as === "assertions") return assertionsFaults(value);
  if (as === "assertion") return assertionFaults(value);
  const validator = validators[as];
  return validator(value) ? [] : faultsOf(value, validator.errors ?? []);
}

/**
 * What a value is meant to be, by its fields; a list of assertions where nothing tells.
 *
 * @example kindOf({ schemaVersion: 1, reviews: [] }) // "reviews"
 */
export function kindOf(value: unknown): Validated {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "assertions";
  if ("reviews" in value && Array.isArray(value.reviews)) return "reviews";
  if ("schemaVersion" in value || "generator" in value) return "report";
  if ("paragraphs" in value) return "document";
  if ("act" in value) return "assertion";
  if ("severity" in value && "computed" in value) return "inconsistency";
  return "against" in value || "suppressions" in value ? "config" : "assertions";
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
