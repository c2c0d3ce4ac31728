import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "./write-whole.js";

/**
 * Keeps answers of models as files of a directory, so that a run that was broken off goes on where it stopped.
 *
 * @param directory is made when the first answer is kept
 * @example consult(report, { ask, cache: fileCache(".answers") })
 */
export function fileCache(directory: string): { get(key: string): Promise<unknown>; set(key: string, answer: unknown): Promise<void> } {
  const path = (key: string) => join(directory, `${key}.json`);
  return {
    get: async (key) => {
      try {
        return JSON.parse(await readFile(path(key), "utf8")) as unknown;
      } catch {
        return undefined;
      }
    },
    set: async (key, answer) => {
      await mkdir(directory, { recursive: true });
      await writeWhole(path(key), JSON.stringify(answer));
    },
  };
}
