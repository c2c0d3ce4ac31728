import type { Worker } from "node:worker_threads";
import { partsOf } from "../extract/parts-of.js";
import type { Claim } from "../schema/assertion.js";
import type { UnDocument } from "../schema/document.js";
import type { Inconsistency } from "../schema/inconsistency.js";
import { claimsOfPart, take, type SecondAnswer } from "./second-task.js";

/**
 * Reads claims of documents together with a second thread, which audits the documents while the first goes on. Where that thread
 * could not be started, or breaks, the first does what is missing.
 *
 * @example const second = new SecondReader(worker, ended, documents); const claims = await second.readClaims(); await second.audited
 */
export class SecondReader {
  /** Where the documents disagree; null where the thread broke before it knew. */
  readonly audited: Promise<readonly Inconsistency[] | null>;
  /** The second thread has read its last part, or ended. */
  private readonly read: Promise<unknown>;
  private readonly claims = new Map<number, Claim[]>();
  private readonly taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

  /**
   * The second thread begins at once.
   *
   * @param ended when the thread has ended, however it ended
   */
  constructor(
    worker: Worker,
    ended: Promise<unknown>,
    private readonly documents: readonly UnDocument[],
  ) {
    const heard = <Told>(tell: (answer: SecondAnswer) => Told | null) =>
      new Promise<Told | null>((resolve) => {
        worker.on("message", (answer: SecondAnswer) => {
          const told = tell(answer);
          if (told !== null) resolve(told);
        });
        void ended.then(() => resolve(null));
      });
    this.read = heard((answer) => ("part" in answer ? this.keep(answer) : null));
    this.audited = heard((answer) => ("inconsistencies" in answer ? answer.inconsistencies : null));
    worker.postMessage({ documents, taken: this.taken });
  }

  /** The claims of each document: those that the second thread has not begun with are read here. */
  async readClaims(): Promise<ReadonlyMap<UnDocument, readonly Claim[]>> {
    const parts = this.documents.map((document) => partsOf(document));
    const all = parts.flat();
    const own: Claim[][] = [];
    while (take(this.taken, all.length)) own.push(claimsOfPart(all[own.length]!));
    await this.read;
    const read = all.map((part, at) => own[at] ?? this.claims.get(at) ?? claimsOfPart(part));
    return new Map(this.documents.map((document, at) => [document, read.splice(0, parts[at]!.length).flat()]));
  }

  /** Keeps the claims of a part; gives something with the last. */
  private keep({ part, claims }: { readonly part: number | null; readonly claims: Claim[] }): true | null {
    if (part === null) return true;
    this.claims.set(part, claims);
    return null;
  }
}
