import { rename, rm, writeFile } from "node:fs/promises";

/**
 * Writes a file whole or not at all: under another name first, which is then renamed, so that a partial file is never taken
 * for a whole one.
 *
 * @throws the error of the file system, with nothing left behind
 * @example await writeWhole("report.json", JSON.stringify(report))
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const partial = `${path}.partial`;
  try {
    await writeFile(partial, content);
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}
