import { resolve } from "node:path";
import { check } from "../check.js";
import type { Side } from "../report/sides.js";
import type { CorpusEntry } from "../schema/corpus-entry.js";
import type { About } from "../schema/document.js";
import { readSide } from "./read-file.js";

/**
 * Makes one comparison of a corpus.
 *
 * @param folder that the entry's paths start from
 * @returns one line of NDJSON, without its end: `{"id": …, "report": …}`
 * @throws {InputError} what `readSide` and `check` throw
 * @example await checkEntry({ id: "UTO", claims: ["a.txt"], against: ["b.txt"] }, "corpus")
 */
export async function checkEntry(entry: CorpusEntry, folder: string): Promise<string> {
  const claims = await readFiles(entry.claims, entry, folder);
  const findings = await readFiles(entry.against, entry, folder);
  const report = check({ claims, findings }, { acrossStates: entry.acrossStates ?? false });
  return JSON.stringify({ id: entry.id, report });
}

async function readFiles(paths: readonly string[], { about = {} }: CorpusEntry, folder: string): Promise<Side> {
  const sides: (Side[number])[] = [];
  for (const path of paths) for (const item of await readSide(resolve(folder, path), about[path] as About | undefined)) sides.push(item);
  return sides;
}
