import { readFile, stat } from "node:fs/promises";
import { MAX_BYTES } from "../read/decode.js";
import { InputError } from "../schema/error.js";

/**
 * The bytes of a file of this computer.
 *
 * @throws {InputError} `missing-file`, `not-a-file`, `too-large`, `unreadable`
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new InputError("missing-file", path);
  if (found.isDirectory()) throw new InputError("not-a-file", path);
  if (found.size > MAX_BYTES) throw new InputError("too-large", path, `${found.size} bytes; at most ${MAX_BYTES} are read as one document`);
  try {
    return await readFile(path);
  } catch (error) {
    throw new InputError("unreadable", path, error instanceof Error ? error.message : String(error));
  }
}
