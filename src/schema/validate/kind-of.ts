import { configSchema } from "../config.js";
import type { PublishedSchema } from "../json-schema.js";

/** What a value can be held against: a published schema, or a list of assertions. */
export type Validated = PublishedSchema | "assertions";

/** What a value is taken for, and the fields that told it; none where nothing in it tells. */
export interface ToldKind {
  readonly as: Validated;
  readonly by: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/** What one decision of a reviewer says of itself; an assertion has none of it. */
const OF_DECISION = ["finding", "inconsistency", "verdict", "seen", "claimWords"];
const OF_REPORT = ["generator", "findings"];
const OF_CONFIG = Object.keys(configSchema.shape);

/**
 * What a value is meant to be, by its fields; a list of assertions where nothing tells.
 *
 * @example kindOf({ schemaVersion: 1, reviews: [] }) // "reviews"
 */
export function kindOf(value: unknown): Validated {
  return toldKind(value).as;
}

/**
 * The same with the fields that told it, for those who gave another kind of file than they meant.
 *
 * @example toldKind([{ finding: "f1", verdict: "accepted" }]) // { as: "reviews", by: ["finding", "verdict"] }
 */
export function toldKind(value: unknown): ToldKind {
  const decision = decisionIn(value);
  if (Array.isArray(value)) return decision.length > 0 ? { as: "reviews", by: decision } : { as: "assertions", by: among(value[0], ["act"]) };
  for (const [as, by] of signs(fieldsOf(value), decision)) if (by.length > 0) return { as, by };
  return { as: "assertions", by: [] };
}

/** The fields of an object that tell each kind; the first kind that any tells is it. */
function signs(fields: Fields, decision: readonly string[]): readonly (readonly [Validated, readonly string[]])[] {
  const namesReviews = typeof fields["reviews"] !== "string" && among(fields, ["reviews"]).length > 0;
  return [
    ["assertions", among(fields, ["assertions"])],
    ["report", among(fields, OF_REPORT)],
    ["reviews", namesReviews ? ["reviews"] : decision],
    ["document", among(fields, ["paragraphs"])],
    ["assertion", among(fields, ["act"])],
    ["inconsistency", among(fields, ["severity", "computed"])],
    ["config", among(fields, OF_CONFIG)],
    ["report", among(fields, ["schemaVersion"])],
  ];
}

/** What tells a decision: in an entry of a list, or in what an object holds. */
function decisionIn(value: unknown): string[] {
  const entries = Array.isArray(value)
    ? value
    : [value, ...Object.values(fieldsOf(value)).flatMap((held) => (Array.isArray(held) ? held.slice(0, 1) : [held]))];
  const found = entries.map((entry) => among(entry, OF_DECISION)).find((by) => by.length > 1 || by.includes("verdict"));
  return found ?? [];
}

function among(value: unknown, names: readonly string[]): string[] {
  const fields = fieldsOf(value);
  return names.filter((name) => Object.hasOwn(fields, name));
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}
