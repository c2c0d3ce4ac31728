import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

/** Files of fewer bytes in all are read before a thread would have started. */
const LEAST = 50_000;
/** Megabytes for what is young: what a sentence leaves behind is soon forgotten, and two threads share the memory. */
const MOST_YOUNG = 4;

/**
 * A second thread for long documents of a State. It is started as early as it can be known that they are long, so that it loads its
 * code while the first thread loads its own.
 *
 * @example const beside = new BesideThread().start(["report.txt"]); try { await checkBeside(sides, {}, beside) } finally { await beside.end() }
 */
export class BesideThread {
  /** Null where it would not help (little text, one processor), or was not started. */
  worker: Worker | null = null;
  /** When the thread has ended, however it ended. */
  ended: Promise<unknown> = Promise.resolve();

  /**
   * Starts the thread, unless it is.
   *
   * @param paths of the documents; folders and patterns count for nothing
   */
  start(paths: readonly string[]): this {
    if (this.worker !== null || availableParallelism() === 1 || sizeOf(paths) < LEAST) return this;
    const worker = new Worker(new URL("./second-thread.js", import.meta.url), { resourceLimits: { maxYoungGenerationSizeMb: MOST_YOUNG } });
    this.ended = new Promise((resolve) => void worker.once("exit", resolve).once("error", resolve));
    this.worker = worker;
    return this;
  }

  /** Ends the thread, at work or not. */
  async end(): Promise<void> {
    await this.worker?.terminate();
  }
}

function sizeOf(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0);
}
