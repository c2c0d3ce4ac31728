// Puts every comparison of a corpus into the queue, and waits until all are made:
//   node enqueue.mjs MANIFEST
import { Queue } from "bullmq";
import { readCorpus } from "rapporteur/node";
import { connection, QUEUE } from "./connection.mjs";

const [manifest] = process.argv.slice(2);
const { entries, sha256 } = await readCorpus(manifest);
const queue = new Queue(QUEUE, { connection });

// An id that is queued already is not queued again: a second call goes on with the first.
await queue.addBulk(
  entries.map(({ id }, i) => ({ name: id, data: { sha256, place: i + 1 }, opts: { jobId: `${sha256.slice(0, 12)}-${i + 1}`, attempts: 3 } })),
);
for (;;) {
  const { completed = 0, failed = 0 } = await queue.getJobCounts("completed", "failed");
  process.stderr.write(`\r${completed} of ${entries.length}`);
  if (completed + failed >= entries.length) break;
  await new Promise((resolve) => setTimeout(resolve, 250));
}
const failed = await queue.getFailed();
for (const { name, failedReason } of failed) console.error(`\n${name}: ${failedReason}`);
process.stderr.write("\n");
process.exitCode = failed.length > 0 ? 2 : 0;
await queue.close();
