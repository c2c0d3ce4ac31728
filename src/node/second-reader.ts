import { Worker } from "node:worker_threads";
import { partsOf } from "../extract/parts-of.js";
import type { Claim } from "../schema/assertion.js";
import type { UnDocument } from "../schema/document.js";
import type { Inconsistency } from "../schema/inconsistency.js";
import { claimsOfPart, take, type SecondAnswer } from "./second-task.js";

/**
 * A second thread that reads claims of documents together with the first, and audits the documents while the first goes on. Where it
 * cannot be started, or breaks, the first does what is missing.
 *
 * @example const second = new SecondReader(); const claims = await second.readClaims(documents); await second.audited; await second.close()
 */
export class SecondReader {
  private readonly worker = new Worker(new URL("./second-thread.js", import.meta.url));
  private readonly claims = new Map<number, Claim[]>();
  private readonly ended = new Promise<void>((resolve) => void this.worker.once("exit", resolve).once("error", () => resolve()));
  /** The second thread has read its last part. */
  private readonly read = this.heard((answer) => ("part" in answer && answer.part === null ? true : null));
  /** Where the documents disagree; null where the thread broke before it knew. */
  readonly audited = this.heard((answer) => ("inconsistencies" in answer ? answer.inconsistencies : null));

  constructor() {
    this.worker.on("message", (answer: SecondAnswer) => {
      if ("part" in answer && answer.part !== null) this.claims.set(answer.part, answer.claims);
    });
  }

  /** The claims of each document. */
  async readClaims(documents: readonly UnDocument[]): Promise<ReadonlyMap<UnDocument, readonly Claim[]>> {
    const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    this.worker.postMessage({ documents, taken });
    const parts = documents.map((document) => partsOf(document));
    const all = parts.flat();
    const own: Claim[][] = [];
    while (take(taken, all.length)) own.push(claimsOfPart(all[own.length]!));
    await this.read;
    const read = all.map((part, at) => own[at] ?? this.claims.get(at) ?? claimsOfPart(part));
    return new Map(documents.map((document, at) => [document, read.splice(0, parts[at]!.length).flat()]));
  }

  /** Ends the thread, at work or not. */
  async close(): Promise<void> {
    await this.worker.terminate();
  }

  /** The first answer that tells something; null where the thread ends without. */
  private heard<Told>(tell: (answer: SecondAnswer) => Told | null): Promise<Told | null> {
    return new Promise((resolve) => {
      this.worker.on("message", (answer: SecondAnswer) => {
        const told = tell(answer);
        if (told !== null) resolve(told);
      });
      void this.ended.then(() => resolve(null));
    });
  }
}
