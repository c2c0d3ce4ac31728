import { readCorpus } from "../node/read-corpus.js";
import { runShard, type Shard } from "../node/run-shard.js";

/** Options of `rapporteur corpus`, as commander gives them. */
export interface CorpusArguments {
  readonly output: string;
  readonly shard?: Shard;
  readonly jobs?: number;
  readonly quiet?: boolean;
}

/**
 * Runs `rapporteur corpus`: makes what is not yet made, and tells on the error stream how far it is.
 *
 * @returns the exit status: 2 when an entry could not be read, else 0
 * @throws {InputError}
 */
export async function runCorpus(manifest: string, { output, shard, jobs, quiet = false }: CorpusArguments): Promise<number> {
  const corpus = await readCorpus(manifest);
  const say = (words: string) => (quiet ? true : process.stderr.write(words));
  const isTerminal = process.stderr.isTTY === true;
  const onProgress = (done: number, id: string) => void (isTerminal && say(`\r\u001b[K${done} ${id}`));
  const { made, kept, errors } = await runShard(corpus, output, shard, { onProgress, ...(jobs === undefined ? {} : { jobs }) });
  for (const { id, error } of errors) process.stderr.write(`rapporteur: ${id}: ${error.message}\n`);
  say(`${isTerminal ? "\r\u001b[K" : ""}${made} made, ${kept} kept, ${errors.length} could not be read\n`);
  return errors.length > 0 ? 2 : 0;
}
