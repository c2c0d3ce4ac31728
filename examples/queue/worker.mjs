// Takes comparisons from the queue and writes each result into a folder, until it is ended:
//   node worker.mjs MANIFEST FOLDER
import { Worker } from "bullmq";
import { readCorpus, runShard } from "rapporteur/node";
import { connection, lockDuration, QUEUE } from "./connection.mjs";

const [manifest, output] = process.argv.slice(2);
const corpus = await readCorpus(manifest);

/** A job is the shard that holds one comparison; one that is finished in this folder is kept as it is. */
async function make({ data }) {
  if (data.sha256 !== corpus.sha256) throw new Error(`${manifest} is another corpus than the one that was queued`);
  const { errors } = await runShard(corpus, output, { index: data.place, of: corpus.entries.length }, { jobs: 1 });
  if (errors.length > 0) throw errors[0].error;
}

const worker = new Worker(QUEUE, make, { connection, lockDuration, stalledInterval: lockDuration / 2, maxStalledCount: 1_000 });
worker.on("failed", (job, error) => console.error(`${job?.name}: ${error.message}`));
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void worker.close().then(() => process.exit()));
