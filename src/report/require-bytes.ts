import { InputError } from "../schema/error.js";
import { givenWords } from "../schema/given-words.js";

/**
 * The content of a file is bytes; a name of one, or a promise of it, is told.
 *
 * @param caller the function that was called, shown in the error
 * @throws {InputError} `bad-option`
 * @example requireBytes(bytes, "commentDraft")
 */
export function requireBytes(bytes: unknown, caller: string): void {
  if (!(bytes instanceof Uint8Array)) throw new InputError("bad-option", caller, `the bytes of a file (Uint8Array) are needed; given is ${givenWords(bytes)}`);
}
