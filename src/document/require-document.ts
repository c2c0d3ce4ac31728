import type { UnDocument } from "../schema/document.js";
import { InputError } from "../schema/error.js";
import { requireEntry } from "../schema/require-entry.js";

/**
 * One document is what `read` gives; a list, an assertion or a promise is told.
 *
 * @param caller the function that was called, shown in the error
 * @throws {InputError} `bad-option`
 * @example requireDocument(document, "audit")
 */
export function requireDocument(document: unknown, caller: string): asserts document is UnDocument {
  if (!("paragraphs" in Object(document))) throw new InputError("bad-option", caller, "one document that read gave is needed");
  requireEntry(document, caller);
}
