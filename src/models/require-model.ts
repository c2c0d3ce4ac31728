import { InputError } from "../schema/error.js";
import { givenWords } from "../schema/given-words.js";

/**
 * A model has a name, which stands in the report, and a function that is asked.
 *
 * @param role what it is needed for, shown in the error
 * @param maker what gives such a model
 * @throws {InputError} `bad-option`
 * @example requireModel(options.ask, "ask", "ask", "endpoint")
 */
export function requireModel(model: unknown, place: string, role: string, maker: string): void {
  const given = Object(model) as Record<string, unknown>;
  if (typeof given["model"] === "string" && typeof given[role] === "function") return;
  const lacking =
    model !== given ? `given is ${givenWords(model)}` : typeof given["model"] === "string" ? `it has no function ${role}` : "its model has no name";
  throw new InputError("bad-option", place, `a model is needed, as ${maker} gives it; ${lacking}`);
}
