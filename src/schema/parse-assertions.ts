import { claimActSchema, claimSchema, findingActSchema, findingSchema, type Assertion } from "./assertion.js";
import { InputError } from "./error.js";

/**
 * Reads assertions that another tool made: JSON in our schema, an array or `{ assertions: […] }`.
 *
 * @param text the JSON
 * @param name shown in errors
 * @throws {InputError} `bad-json`; `empty`; `bad-shape`, naming the path and what is accepted there
 * @example const assertions = parseAssertions(text, "findings.json")
 */
export function parseAssertions(text: string, name = "the text given"): Assertion[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new InputError("bad-json", name, error instanceof Error ? error.message : String(error));
  }
  const list = Array.isArray(value) ? value : (value as { assertions?: unknown } | null)?.assertions;
  if (!Array.isArray(list)) throw new InputError("bad-shape", name, "an array of assertions, or an object with `assertions`, is accepted");
  if (list.length === 0) throw new InputError("empty", name);
  return list.map((item: unknown, i) => checked(item, i, name));
}

function checked(item: unknown, index: number, name: string): Assertion {
  const schema = schemaFor((item as { act?: unknown } | null)?.act);
  if (schema === null)
    throw new InputError("bad-shape", name, `[${index}].act: expected one of ${[...findingActSchema.options, ...claimActSchema.options].join(", ")}`);
  const result = schema.safeParse(item);
  if (result.success) return item as Assertion;
  const issue = result.error.issues[0]!;
  throw new InputError("bad-shape", name, `[${index}]${issue.path.map((part) => `.${String(part)}`).join("")}: expected ${expectedBy(issue)}`);
}

type Issue = NonNullable<ReturnType<typeof findingSchema.safeParse>["error"]>["issues"][number];

/** What a schema accepts at the place of an issue, in words. */
function expectedBy(issue: Issue): string {
  if (issue.code === "invalid_value") return `one of ${issue.values.map(String).join(", ")}`;
  return issue.code === "invalid_type" ? issue.expected : issue.message;
}

/** A finding or a claim, told apart by its act. */
function schemaFor(act: unknown): typeof findingSchema | typeof claimSchema | null {
  if (findingActSchema.safeParse(act).success) return findingSchema;
  return claimActSchema.safeParse(act).success ? claimSchema : null;
}
