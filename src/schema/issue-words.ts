import type * as z from "zod/mini";
import { patternWords, placeWords, shown, typeWords } from "./validate/fault.js";

/**
 * Where a value does not fit a schema, in words: the place, the value found there, and what is accepted.
 *
 * @param value the whole that was held against the schema
 * @example issueWords(issue, { reviews: 5 }) // "reviews: 5; accepted is a list"
 */
export function issueWords(issue: z.core.$ZodIssue, value: unknown): string {
  const place = placeWords(issue.path.map(String));
  return `${place === "" ? "the whole" : place}: ${shown(valueAt(value, issue.path))}; accepted is ${acceptedWords(issue)}`;
}

function acceptedWords(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_value") return issue.values.length === 1 ? JSON.stringify(issue.values[0]) : `one of ${issue.values.map(String).join(", ")}`;
  if (issue.code === "invalid_type") return typeWords(issue.expected);
  if (issue.code === "too_small" && issue.origin === "array") return `a list of at least ${issue.minimum}`;
  return issue.code === "invalid_format" && issue.pattern !== undefined && issue.message.startsWith("Invalid")
    ? patternWords(issue.pattern.replace(/^\/|\/$/g, ""))
    : issue.message;
}

/** The value at a place of another; undefined where there is none. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, part) => (typeof at === "object" && at !== null ? (at as Record<PropertyKey, unknown>)[part] : undefined), value);
}
