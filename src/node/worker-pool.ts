import { Worker } from "node:worker_threads";
import type { WorkerAnswer, WorkerQuestion } from "./check-worker.js";

/** Megabytes that a thread may hold for long. Below 2,048 the engine collects before its heap has doubled; above, only when it has four times what lives. */
const MOST_HELD = 2000;

/**
 * Worker threads that each answer one question at a time. A thread is started when it is first needed, and one that breaks is
 * replaced; what it was asked fails.
 *
 * @example const pool = new WorkerPool(2); await pool.ask({ entry, folder }); await pool.close();
 */
export class WorkerPool {
  private readonly all = new Set<Worker>();
  private readonly idle: Worker[] = [];
  private readonly waiting: ((worker: Worker) => void)[] = [];

  /** @param size how many threads there are at most */
  constructor(private readonly size: number) {}

  async ask(question: WorkerQuestion): Promise<WorkerAnswer> {
    const worker = await this.take();
    try {
      return await answerOf(worker, question);
    } finally {
      this.release(worker);
    }
  }

  /** Ends every thread, at work or not. */
  async close(): Promise<void> {
    await Promise.all([...this.all].map((worker) => worker.terminate()));
  }

  private async take(): Promise<Worker> {
    const free = this.idle.pop();
    if (free !== undefined) return free;
    return this.all.size < this.size ? this.start() : new Promise((resolve) => this.waiting.push(resolve));
  }

  private start(): Worker {
    const worker = new Worker(new URL("./check-worker.js", import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: MOST_HELD } });
    this.all.add(worker);
    worker.unref();
    worker.once("exit", () => this.all.delete(worker));
    return worker;
  }

  private release(worker: Worker): void {
    const next = this.waiting.shift();
    const sound = this.all.has(worker) ? worker : null;
    if (next !== undefined) next(sound ?? this.start());
    else if (sound !== null) this.idle.push(sound);
  }
}

function answerOf(worker: Worker, question: WorkerQuestion): Promise<WorkerAnswer> {
  return new Promise((resolve, reject) => {
    const settle = (then: () => void) => {
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      worker.unref();
      then();
    };
    const onMessage = (answer: WorkerAnswer) => settle(() => resolve(answer));
    const onError = (error: Error) => settle(() => reject(error));
    const onExit = (code: number) => settle(() => reject(new Error(`the worker ended with ${code} at «${question.entry.id}»`)));
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.ref();
    worker.postMessage(question);
  });
}
