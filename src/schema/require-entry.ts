import { InputError } from "./error.js";

/** What a side consists of, in words. */
export const ENTRIES = "documents that read gave, or of assertions with id, act, text and source";

/**
 * An entry of a side is a document or an assertion; what else a caller may have given is told by the first field that is wrong.
 *
 * @param place shown in the error
 * @throws {InputError} `bad-option`
 * @example requireEntry(claim, "claims[0]")
 */
export function requireEntry(entry: unknown, place: string): void {
  const given = Object(entry) as Record<string, unknown>;
  const texts = "paragraphs" in given ? ["id", "kind"] : ["id", "act", "text", ...(given["date"] ? ["date"] : [])];
  const wrong =
    texts.find((field) => typeof given[field] !== "string") ?? ("paragraphs" in given || Object(given["source"]) === given["source"] ? null : "source");
  if (wrong !== null) throw new InputError("bad-option", place, `is none of the ${ENTRIES}: its ${wrong} is ${JSON.stringify(given[wrong])}`);
}
