import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { InputError } from "../schema/error.js";
import { CORPUS_FILE, ofShards } from "./run-shard.js";
import { wholeResults } from "./whole-results.js";

/** What folders of results hold of a corpus. */
export interface ShardHoldings {
  /** The results that the corpus asks for, in its order. */
  readonly files: readonly string[];
  /** Where each result that is whole lies. */
  readonly places: ReadonlyMap<string, string>;
  /** Results that are there, but end in the middle. */
  readonly unfinished: readonly string[];
  /** How many whole results each folder holds; null for one that is not there, or is of no corpus. */
  readonly counts: ReadonlyMap<string, number | null>;
  /** In how many shards the corpus is made; null where the folders do not tell, or tell it differently. */
  readonly of: number | null;
}

/**
 * Looks through folders that `runShard` wrote.
 *
 * @throws {InputError} `bad-option` where they are of different corpora, or none is of any; `bad-json`
 */
export async function readHoldings(folders: readonly string[]): Promise<ShardHoldings> {
  const corpus = await corpusOf(folders);
  const wanted = new Set(corpus.files);
  const [places, unfinished, parts] = [new Map<string, string>(), new Set<string>(), new Set<number>()];
  const counts = new Map<string, number | null>(folders.map((folder) => [folder, null]));
  for (const folder of corpus.folders) {
    const names = await readdir(folder);
    const whole = await wholeResults(folder, (name) => wanted.has(name));
    for (const name of names) if (wanted.has(name) && !whole.has(name)) unfinished.add(name);
    for (const name of whole) if (!places.has(name)) places.set(name, join(folder, name));
    for (const of of names.map(ofShards)) if (of !== null) parts.add(of);
    counts.set(folder, whole.size);
  }
  return { files: corpus.files, places, unfinished: [...unfinished].filter((name) => !places.has(name)), counts, of: parts.size === 1 ? [...parts][0]! : null };
}

/** The one corpus that the folders are of, and those that are of it. */
async function corpusOf(folders: readonly string[]): Promise<{ readonly files: readonly string[]; readonly folders: readonly string[] }> {
  const read = await Promise.all(folders.map(async (folder) => ({ folder, text: await readFile(join(folder, CORPUS_FILE), "utf8").catch(() => null) })));
  const found = read.flatMap(({ folder, text }) => (text === null ? [] : [{ folder, corpus: corpusIn(text, join(folder, CORPUS_FILE)) }]));
  const [first] = found;
  if (first === undefined) throw new InputError("bad-option", folders.join(", "), `holds no results: ${CORPUS_FILE} is absent`);
  const other = found.find(({ corpus }) => corpus.sha256 !== first.corpus.sha256);
  if (other !== undefined) throw new InputError("bad-option", other.folder, `holds results of another corpus than ${first.folder}`);
  return { files: first.corpus.files, folders: found.map(({ folder }) => folder) };
}

function corpusIn(text: string, place: string): { readonly sha256: string; readonly files: readonly string[] } {
  try {
    return JSON.parse(text) as { sha256: string; files: string[] };
  } catch (error) {
    throw new InputError("bad-json", place, error instanceof Error ? error.message : String(error));
  }
}
