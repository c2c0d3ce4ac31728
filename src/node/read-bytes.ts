import { readFile, stat } from "node:fs/promises";
import { MAX_BYTES } from "../read/decode.js";
import { InputError } from "../schema/error.js";
import { missingFile } from "./missing-file.js";

/** The name under which standard input is read. */
export const STANDARD_INPUT = "-";

/**
 * The bytes of a file of this computer, or of standard input.
 *
 * @param path `-` for standard input
 * @throws {InputError} `missing-file`, `not-a-file`, `too-large`, `unreadable`
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  if (path === STANDARD_INPUT) return readStandardInput();
  const found = await stat(path).catch(() => null);
  if (found === null) throw await missingFile(path);
  if (found.isDirectory()) throw new InputError("not-a-file", path, "is a directory; a file is needed");
  if (found.size > MAX_BYTES) throw new InputError("too-large", path, `${found.size} bytes; at most ${MAX_BYTES} are read as one document`);
  try {
    return await readFile(path);
  } catch (error) {
    throw new InputError("unreadable", path, error instanceof Error ? error.message : String(error));
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > MAX_BYTES) throw new InputError("too-large", "standard input", `at most ${MAX_BYTES} bytes are read as one document`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
