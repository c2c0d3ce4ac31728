import type { Asked, TaskName, Tasks, Told } from "../messages.js";

/** The worker's script as text, put into the page when it is built. */
declare const WORKER_SCRIPT: string;

interface Waiting {
  readonly resolve: (answer: Tasks[TaskName]["answer"]) => void;
  readonly reject: (error: Error) => void;
  readonly progress: (judged: number, total: number) => void;
}

/** That a task was stopped by the reader. */
export class Stopped extends Error {}

/** The worker that reads and compares, so that the page never stands still. It starts with the first task. */
export class Workshop {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private calls = 0;

  /** Asks for something; rejects with a sentence for people, or with `Stopped`. */
  ask<Name extends TaskName>(task: Name, ask: Tasks[Name]["ask"], progress: Waiting["progress"] = () => undefined): Promise<Tasks[Name]["answer"]> {
    const call = ++this.calls;
    return new Promise<Tasks[TaskName]["answer"]>((resolve, reject) => {
      this.waiting.set(call, { resolve, reject, progress });
      this.started().postMessage({ call, task, ask } satisfies Asked);
    });
  }

  /** Stops whatever is under way. The worker goes, and with it all that it has read. */
  stop(): void {
    this.worker?.terminate();
    this.worker = null;
    const all = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of all) reject(new Stopped());
  }

  private started(): Worker {
    if (this.worker !== null) return this.worker;
    const address = URL.createObjectURL(new Blob([WORKER_SCRIPT], { type: "text/javascript" }));
    this.worker = new Worker(address);
    this.worker.addEventListener("message", ({ data }: MessageEvent<Told>) => this.hear(data));
    this.worker.addEventListener("error", ({ message }) => this.fail(message));
    return this.worker;
  }

  private hear(told: Told): void {
    const waiting = this.waiting.get(told.call);
    if (waiting === undefined) return;
    if ("judged" in told) {
      waiting.progress(told.judged, told.total);
      return;
    }
    this.waiting.delete(told.call);
    if ("fault" in told) waiting.reject(new Error(told.fault));
    else waiting.resolve(told.answer);
  }

  private fail(message: string): void {
    const all = [...this.waiting.values()];
    this.waiting.clear();
    this.worker?.terminate();
    this.worker = null;
    for (const { reject } of all) reject(new Error(`The browser stopped the work: ${message || "no reason given"}.`));
  }
}
