import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { InputError } from "../schema/error.js";
import { missingResults } from "./missing-results.js";
import { readHoldings } from "./shard-holdings.js";
import { partialName } from "./write-whole.js";
import { requirePath, requirePaths } from "./require-path.js";

/**
 * Puts the results of all shards into one file (NDJSON) in the order of the corpus, each exactly once, wherever and however often
 * it was made. The file is there whole or not at all.
 *
 * @param folders that `runShard` wrote
 * @returns how many results the file holds
 * @throws {InputError} `incomplete`, naming what is missing, which shards or folders lack it and which are there; `bad-option` when the
 *   folders are of different corpora or the file cannot be written; `bad-json`
 * @example await mergeShards(["results-1", "results-2"], "all.ndjson")
 */
export async function mergeShards(folders: readonly string[], output: string): Promise<number> {
  requirePaths(folders, "mergeShards");
  requirePath(output, "mergeShards, the output");
  const holdings = await readHoldings(folders);
  const missing = missingResults(holdings);
  if (missing !== null) throw new InputError("incomplete", folders.join(", "), `is not complete: ${missing}`);
  const { files, places } = holdings;
  if ([...places.values()].some((path) => resolve(path) === resolve(output)))
    throw new InputError("bad-option", output, "is one of the results to be merged; another name is needed");
  try {
    await mkdir(dirname(output), { recursive: true });
    await writeTogether(
      files.map((file) => places.get(file)!),
      output,
    );
  } catch (error) {
    throw new InputError("bad-option", output, `cannot be written (${error instanceof Error ? error.message : String(error)})`);
  }
  return files.length;
}

/** One file after the other, under another name until all are there. */
async function writeTogether(paths: readonly string[], output: string): Promise<void> {
  const partial = partialName(output);
  const target = await open(partial, "w");
  try {
    for (const path of paths) await target.appendFile(await readFile(path));
    await target.sync();
    await target.close();
    await rename(partial, output);
  } catch (error) {
    await target.close().catch(() => undefined);
    await rm(partial, { force: true });
    throw error;
  }
}
