import { createHash } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { CorpusEntry } from "../schema/corpus-entry.js";
import { InputError } from "../schema/error.js";
import { checkMany, type CheckManyOptions } from "./check-many.js";
import type { Corpus } from "./read-corpus.js";
import { wholeResults } from "./whole-results.js";
import { writeWhole } from "./write-whole.js";
import { requirePath } from "./require-path.js";

/** A part of the work: the entries whose place in the corpus leaves `index - 1` when divided by `of`. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** What a run did. */
export interface ShardRun {
  readonly made: number;
  /** Entries found finished from an earlier run. */
  readonly kept: number;
  readonly errors: readonly { readonly id: string; readonly error: InputError }[];
}

/** The file in which a folder of results says of which corpus they are. */
export const CORPUS_FILE = "corpus.json";

/**
 * Makes the comparisons of one shard of a corpus into a folder: each result in a file of its own, which is there whole or not at
 * all. Killed and started again it goes on where it was; several runs may share a folder.
 *
 * @returns how many were made and kept, and which entries could not be read: these are tried again by the next run
 * @throws what `checkMany` throws; {InputError} `bad-option` where it is no corpus or no folder
 * @example await runShard(await readCorpus("corpus.ndjson"), "results", { index: 3, of: 8 })
 */
export async function runShard(
  corpus: Corpus,
  output: string,
  shard: Shard = { index: 1, of: 1 },
  options: Omit<CheckManyOptions, "folder"> = {},
): Promise<ShardRun> {
  if (!Array.isArray(Object(corpus).entries)) throw new InputError("bad-option", "runShard", "a corpus is needed, as readCorpus gives it");
  requirePath(output, "runShard, the folder");
  await makeFolder(output);
  await writeWhole(join(output, CORPUS_FILE), `${JSON.stringify({ sha256: corpus.sha256, files: corpus.entries.map(fileOf) })}\n`);
  if (shard.of > 1) await writeWhole(join(output, shardFile(shard)), `${JSON.stringify(shard)}\n`);
  const mine = corpus.entries.filter((_, i) => i % shard.of === shard.index - 1);
  const files = new Set(mine.map(fileOf));
  const finished = await wholeResults(output, (name) => files.has(name));
  const open = mine.filter((entry) => !finished.has(fileOf(entry)));
  const byId = new Map(open.map((entry) => [entry.id, entry]));
  const errors: { id: string; error: InputError }[] = [];
  for await (const { id, line, error } of checkMany(open, { ...options, folder: corpus.folder })) {
    if (error === null) await writeWhole(join(output, fileOf(byId.get(id)!)), `${line}\n`);
    else errors.push({ id, error });
  }
  return { made: open.length - errors.length, kept: mine.length - open.length, errors };
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw new InputError("bad-option", path, `no folder can be made there (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** The file by which a folder tells that a shard was made into it, whole or not. */
function shardFile({ index, of }: Shard): string {
  return `shard-${index}-of-${of}.json`;
}

/** In how many shards a corpus is made, by the name of such a file; null for any other. */
export function ofShards(name: string): number | null {
  const of = /^shard-\d+-of-(\d+)\.json$/.exec(name)?.[1];
  return of === undefined ? null : Number(of);
}

/** The name of an entry's result: another comparison under the same id has another. */
function fileOf(entry: CorpusEntry): string {
  return `${entry.id}.${createHash("sha256").update(JSON.stringify(entry)).digest("hex").slice(0, 12)}.json`;
}
