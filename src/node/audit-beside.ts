import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { UnDocument } from "../schema/document.js";
import type { Inconsistency } from "../schema/inconsistency.js";

/** Documents of fewer characters in all are audited before a thread would have started. */
const LEAST = 50_000;

/**
 * Audits documents in a thread of its own, while the caller goes on.
 *
 * @returns where they disagree; null where a thread would not help (little text, one processor) or cannot be started: then the caller
 *   audits them in its own thread
 * @example const audited = auditBeside(documents); prepare(); await audited
 */
export function auditBeside(documents: readonly UnDocument[]): Promise<readonly Inconsistency[] | null> {
  if (availableParallelism() === 1 || lengthOf(documents) < LEAST) return Promise.resolve(null);
  return new Promise((resolve) => {
    const worker = new Worker(new URL("./audit-worker.js", import.meta.url), { workerData: documents });
    worker
      .once("message", resolve)
      .once("error", () => resolve(null))
      .once("exit", () => resolve(null));
  });
}

function lengthOf(documents: readonly UnDocument[]): number {
  return documents.flatMap(({ paragraphs }) => paragraphs).reduce((sum, { cut }) => sum + cut.text.length, 0);
}
