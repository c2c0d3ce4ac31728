import { givenWords } from "../schema/given-words.js";
import { InputError } from "../schema/error.js";

/**
 * The path of one file or folder; a list of them is told.
 *
 * @param caller the function that was called, shown in the error
 * @throws {InputError} `bad-option`
 * @example requirePath("draft.docx", "readSide")
 */
export function requirePath(path: unknown, caller: string): void {
  const given = Array.isArray(path) ? "a list, of which each is given apart" : givenWords(path);
  if (typeof path !== "string") throw new InputError("bad-option", caller, `the path of one file or folder is needed; given is ${given}`);
}

/** The same for a list of them. */
export function requirePaths(paths: unknown, caller: string): void {
  if (!Array.isArray(paths)) throw new InputError("bad-option", caller, `a list of paths is needed; given is ${givenWords(paths)}`);
  for (const path of paths) requirePath(path, caller);
}
