import { availableParallelism } from "node:os";
import type { CorpusEntry } from "../schema/corpus-entry.js";
import { InputError } from "../schema/error.js";
import { answer, type WorkerAnswer, type WorkerQuestion } from "./check-worker.js";
import { WorkerPool } from "./worker-pool.js";
import { givenWords } from "../schema/given-words.js";

/** How many comparisons are made. All have defaults. */
export interface CheckManyOptions {
  /** How many threads; as many as the machine has processors by default. With 1 no thread is started. */
  readonly jobs?: number;
  /** The folder that the paths of the entries start from; the working folder by default. */
  readonly folder?: string;
  readonly signal?: AbortSignal;
  /** Told after each comparison how many are done. */
  readonly onProgress?: (done: number, id: string) => void;
}

/** What a comparison gave: a line of NDJSON (`{"id": …, "report": …}`, without its end; of an entry that asks for findings only, a line for each), or what was wrong with its input. */
export type EntryResult =
  | { readonly id: string; readonly line: string; readonly error: null }
  | { readonly id: string; readonly line: null; readonly error: InputError };

/** Entries read ahead for each thread: enough to keep it busy, few enough to bound memory. */
const AHEAD = 2;

/**
 * Makes many comparisons on all processors. Results come in the order of the entries with the same bytes whatever the number of
 * threads; no more entries are read, and no more results held, than the threads need.
 *
 * @throws {InputError} `bad-option` where there are no entries
 * @throws {Error} the signal's reason; a fault of ours, with its trace
 * @example for await (const { line } of checkMany((await readCorpus("corpus.ndjson")).entries)) console.log(line)
 */
export async function* checkMany(entries: Iterable<CorpusEntry> | AsyncIterable<CorpusEntry>, options: CheckManyOptions = {}): AsyncGenerator<EntryResult> {
  const { jobs = availableParallelism(), folder = ".", signal, onProgress } = options;
  requireEntries(entries);
  const pool = jobs > 1 ? new WorkerPool(jobs) : null;
  const last = { key: null, prepared: null };
  const ask = (question: WorkerQuestion) => (pool === null ? answer(question, last) : pool.ask(question));
  const pending: { id: string; answered: Promise<WorkerAnswer> }[] = [];
  let done = 0;
  const next = async (): Promise<EntryResult> => {
    const { id, answered } = pending.shift()!;
    const result = resultOf(id, await untilAborted(answered, signal));
    onProgress?.(++done, id);
    return result;
  };
  try {
    for await (const entry of entries) {
      signal?.throwIfAborted();
      const answered = ask({ entry, folder });
      answered.catch(() => undefined);
      pending.push({ id: Object(entry).id, answered });
      if (pending.length >= (pool === null ? 1 : jobs * AHEAD)) yield await next();
    }
    while (pending.length > 0) yield await next();
  } finally {
    await pool?.close();
  }
}

function requireEntries(entries: unknown): void {
  if (typeof entries !== "string" && (Symbol.iterator in Object(entries) || Symbol.asyncIterator in Object(entries))) return;
  throw new InputError("bad-option", "checkMany", `entries are needed, as readCorpus gives them; given is ${givenWords(entries)}`);
}

function resultOf(id: string, answered: WorkerAnswer): EntryResult {
  if ("line" in answered) return { id, line: answered.line, error: null };
  if ("fault" in answered) throw new Error(`${id}: ${answered.fault}`);
  return { id, line: null, error: InputError.again(answered) };
}

/** The answer, or the signal's reason as soon as it is given. */
function untilAborted<Answer>(answered: Promise<Answer>, signal: AbortSignal | undefined): Promise<Answer> {
  if (signal === undefined) return answered;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    void answered.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
