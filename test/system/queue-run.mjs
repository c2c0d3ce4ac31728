/**
 * A run of examples/queue in which workers are killed at random moments: the merged result must be byte-equal to an undisturbed run.
 *
 *   node test/system/queue-run.mjs [KILLS] [COMPARISONS] [SEED]        ten kills in a run of 60 comparisons by default
 *
 * `queueRun` is the same for the checks: in a folder where the package is installed.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync, cpSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { clear, folder, install, installTools, root, run } from "./ground.mjs";

const WORKERS = 2;
const LONGEST = 600_000;
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A port that nobody listens on. */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Numbers that look like chance, the same for the same seed. */
function chance(seed) {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

/** Makes a corpus by a queue, killing workers; gives how many were killed, and whether the bytes are those of a run in peace. */
export async function queueRun({ kills, comparisons, seed = 1 }) {
  installTools();
  install();
  cpSync(join(root, "examples/queue"), join(folder, "queue"), { recursive: true });
  const linked = join(folder, "node_modules/bullmq");
  if (!existsSync(linked)) symlinkSync(join(root, "test/system/node_modules/bullmq"), linked);
  run(process.execPath, [join(root, "node_modules/tsx/dist/cli.mjs"), join(root, "test/system/write-corpus.ts"), join(folder, "queued"), String(comparisons)]);
  const manifest = join(folder, "queued/corpus.ndjson");
  const bin = join(folder, "node_modules/.bin/rapporteur");
  run(bin, ["corpus", manifest, "--output", "in-peace", "--quiet"]);
  run(bin, ["merge", "in-peace", "--output", "in-peace.ndjson"]);

  const port = await freePort();
  const data = join(folder, "redis");
  mkdirSync(data, { recursive: true });
  const redis = spawn("redis-server", ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", data], { stdio: "ignore" });
  const env = { ...process.env, REDIS_URL: `redis://127.0.0.1:${port}`, LOCK_MILLISECONDS: "4000" };
  const places = Array.from({ length: WORKERS }, (_, i) => `results-${i + 1}`);
  const startWorker = (place) => spawn(process.execPath, ["queue/worker.mjs", manifest, place], { cwd: folder, env, stdio: "ignore" });
  const workers = places.map(startWorker);
  const random = chance(seed);
  let killed = 0;
  try {
    const enqueue = spawn(process.execPath, ["queue/enqueue.mjs", manifest], { cwd: folder, env, stdio: "ignore" });
    let status = null;
    enqueue.on("exit", (code) => (status = code));
    const started = performance.now();
    while (status === null) {
      if (performance.now() - started > LONGEST) throw new Error(`the queue was not done after ${LONGEST} ms, ${killed} workers killed`);
      await pause(300 + random() * 1200);
      if (killed >= kills || status !== null) continue;
      const at = Math.floor(random() * WORKERS);
      workers[at].kill("SIGKILL");
      workers[at] = startWorker(places[at]);
      killed++;
    }
    if (status !== 0) throw new Error(`enqueue.mjs ended with ${status}`);
  } finally {
    for (const worker of workers) worker.kill("SIGKILL");
    redis.kill();
  }
  run(bin, ["merge", ...places.filter((place) => existsSync(join(folder, place, "corpus.json"))), "--output", "queued.ndjson"]);
  return { killed, same: readFileSync(join(folder, "queued.ndjson")).equals(readFileSync(join(folder, "in-peace.ndjson"))) };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [kills = 10, comparisons = 60, seed = 1] = process.argv.slice(2).map(Number);
  if (spawnSync("redis-server", ["--version"]).status !== 0) throw new Error("redis-server is not installed: apt-get install redis-server");
  const { killed, same } = await queueRun({ kills, comparisons, seed });
  clear();
  console.log(
    `${killed} workers killed in a run of ${comparisons} comparisons: the merged result is ${same ? "byte-equal to" : "NOT THE SAME AS"} an undisturbed one`,
  );
  process.exitCode = same && killed === kills ? 0 : 1;
}
