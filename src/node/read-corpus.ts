import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { dirname, resolve } from "node:path";
import { createInterface } from "node:readline";
import { didYouMean } from "../knowledge/did-you-mean.js";
import { corpusEntrySchema, NO_ENTRY, parseCorpusEntry, type CorpusEntry } from "../schema/corpus-entry.js";
import { InputError } from "../schema/error.js";
import { missingFile } from "./missing-file.js";
import { requirePath } from "./require-path.js";

/** A manifest: the comparisons to be made, in order, and what the whole is known by. */
export interface Corpus {
  readonly entries: readonly CorpusEntry[];
  /** Of the lines that hold an entry: the same corpus on every machine. */
  readonly sha256: string;
  /** The folder that the paths of the entries start from. */
  readonly folder: string;
}

/**
 * Reads a manifest (NDJSON): one comparison on each line; empty lines are passed over.
 *
 * @throws {InputError} `missing-file`, `unreadable`; `bad-json` and `bad-entry`, naming the line; `empty`
 * @example (await readCorpus("corpus.ndjson")).entries.length
 */
export async function readCorpus(path: string): Promise<Corpus> {
  requirePath(path, "readCorpus");
  const entries: CorpusEntry[] = [];
  const hash = createHash("sha256");
  const lineOf = new Map<string, number>();
  let number = 0;
  for await (const line of linesOf(path)) {
    number++;
    if (line.trim() === "") continue;
    refuseMisspelt(line, `${path}, line ${number}`);
    const entry = parseCorpusEntry(line, `${path}, line ${number}`);
    const before = lineOf.get(entry.id.toLowerCase());
    if (before !== undefined) throw new InputError("bad-entry", `${path}, line ${number}`, `${NO_ENTRY} the id «${entry.id}» stands on line ${before} too`);
    lineOf.set(entry.id.toLowerCase(), number);
    entries.push(entry);
    hash.update(`${line.trim()}\n`);
  }
  if (entries.length === 0) throw new InputError("empty", path);
  return { entries, sha256: hash.digest("hex"), folder: dirname(resolve(path)) };
}

/** An entry may have fields of its own; one that is nearly ours would be passed over in silence. */
function refuseMisspelt(line: string, place: string): void {
  const fields = Object.keys(corpusEntrySchema.shape);
  for (const field of fieldsOf(line)) {
    const meant = fields.includes(field) ? "" : didYouMean(field, fields);
    if (meant !== "") throw new InputError("bad-entry", place, `${NO_ENTRY} there is no field «${field}»${meant}`);
  }
}

function fieldsOf(line: string): string[] {
  try {
    return Object.keys(Object(JSON.parse(line)) as object);
  } catch {
    return [];
  }
}

async function* linesOf(path: string): AsyncGenerator<string> {
  try {
    yield* createInterface({ input: createReadStream(path, "utf8"), crlfDelay: Infinity });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") throw await missingFile(path);
    throw new InputError("unreadable", path, error instanceof Error ? error.message : String(error));
  }
}
