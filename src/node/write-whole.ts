import { randomUUID } from "node:crypto";
import { open, rename, rm, writeFile } from "node:fs/promises";
import { givenWords } from "../schema/given-words.js";
import { InputError } from "../schema/error.js";
import { requirePath } from "./require-path.js";

/**
 * Writes a file whole or not at all: under another name first, which is then renamed, so that a partial file is never taken
 * for a whole one, not even after a loss of power or when two processes write it at once.
 *
 * @param content whole, or a text in parts
 * @throws the error of the file system, with nothing left behind; {InputError} `bad-option` where there is nothing to write
 * @example await writeWhole("report.json", JSON.stringify(report))
 */
export async function writeWhole(path: string, content: string | Uint8Array | Iterable<string>): Promise<void> {
  requirePath(path, "writeWhole");
  if (typeof content !== "string" && !(Symbol.iterator in Object(content)))
    throw new InputError("bad-option", path, `a text or bytes are needed to be written; given is ${givenWords(content)}`);
  const partial = partialName(path);
  try {
    const file = await open(partial, "w");
    try {
      await writeFile(file, content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/** The name under which a file is written until it is whole; no two writers have the same. */
export function partialName(path: string): string {
  return `${path}.${randomUUID()}.partial`;
}
