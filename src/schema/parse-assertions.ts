import { assertionSchema, type Assertion } from "./assertion.js";
import { InputError } from "./error.js";

/**
 * Reads assertions that another tool made: JSON in our schema, an array or `{ assertions: […] }`.
 *
 * @param text the JSON
 * @param name shown in errors
 * @throws {InputError} `bad-json`; `bad-shape`, naming the path and what is accepted there
 */
export function parseAssertions(text: string, name: string): Assertion[] {
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
  const result = assertionSchema.safeParse(item);
  if (result.success) return item as Assertion;
  const issue = firstIssue(result.error.issues);
  throw new InputError("bad-shape", name, `[${index}]${issue.path.map((part) => `.${String(part)}`).join("")}: ${issue.message}`);
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Of a union the branch that got farthest says most. */
function firstIssue(issues: readonly (Issue & { readonly errors?: readonly (readonly Issue[])[] })[]): Issue {
  const issue = issues[0]!;
  const branches = issue.errors ?? [];
  const deepest = [...branches].sort((a, b) => a.length - b.length)[0]?.[0];
  return deepest ?? issue;
}
