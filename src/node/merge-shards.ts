import { open, readFile, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { InputError } from "../schema/error.js";
import { CORPUS_FILE } from "./run-shard.js";
import { partialName } from "./write-whole.js";

/**
 * Puts the results of all shards into one file (NDJSON) in the order of the corpus, each exactly once, wherever and however often
 * it was made. The file is there whole or not at all.
 *
 * @param folders that `runShard` wrote
 * @returns how many results the file holds
 * @throws {InputError} `incomplete`, naming what is missing; `bad-option` when the folders are of different corpora
 * @example await mergeShards(["results-1", "results-2"], "all.ndjson")
 */
export async function mergeShards(folders: readonly string[], output: string): Promise<number> {
  const files = await filesOf(folders);
  const places = await findPlaces(folders);
  const missing = files.filter((file) => !places.has(file));
  if (missing.length > 0)
    throw new InputError(
      "incomplete",
      folders.join(", "),
      `${missing.length} of ${files.length} results are missing (${missing.slice(0, 3).map(idOf).join(", ")}${missing.length > 3 ? ", …" : ""}); run corpus again, or take out of the manifest what cannot be read`,
    );
  const partial = partialName(output);
  const target = await open(partial, "w");
  try {
    for (const file of files) await target.appendFile(await readFile(places.get(file)!));
    await target.sync();
    await target.close();
    await rename(partial, output);
  } catch (error) {
    await target.close().catch(() => undefined);
    await rm(partial, { force: true });
    throw error;
  }
  return files.length;
}

/** The files that the corpus asks for, in order; every folder must be of the same corpus. */
async function filesOf(folders: readonly string[]): Promise<string[]> {
  let first: { sha256: string; files: string[] } | null = null;
  for (const folder of folders) {
    const text = await readFile(join(folder, CORPUS_FILE), "utf8").catch(() => null);
    if (text === null) throw new InputError("bad-option", folder, `holds no results: ${CORPUS_FILE} is absent`);
    const corpus = JSON.parse(text) as { sha256: string; files: string[] };
    first ??= corpus;
    if (corpus.sha256 !== first.sha256) throw new InputError("bad-option", folder, `holds results of another corpus than ${folders[0]}`);
  }
  return first?.files ?? [];
}

async function findPlaces(folders: readonly string[]): Promise<Map<string, string>> {
  const places = new Map<string, string>();
  for (const folder of folders) for (const name of await readdir(folder)) if (!places.has(name)) places.set(name, join(folder, name));
  return places;
}

function idOf(file: string): string {
  return file.replace(/\.[0-9a-f]{12}\.json$/, "");
}
