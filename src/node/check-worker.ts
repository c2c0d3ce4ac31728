import { parentPort } from "node:worker_threads";
import { InputError, type InputErrorCode } from "../schema/error.js";
import type { CorpusEntry } from "../schema/corpus-entry.js";
import { checkEntry, type LastClaims } from "./check-entry.js";

/** What a worker is asked. */
export interface WorkerQuestion {
  readonly entry: CorpusEntry;
  readonly folder: string;
}
/** What it answers: the line, or what was wrong with the input, or a fault of ours. */
export type WorkerAnswer =
  | { readonly line: string }
  | { readonly code: InputErrorCode; readonly place: string; readonly message: string }
  | { readonly fault: string };

/**
 * Answers one question.
 *
 * @param last the claims of the question before
 */
export async function answer({ entry, folder }: WorkerQuestion, last: LastClaims): Promise<WorkerAnswer> {
  try {
    return { line: await checkEntry(entry, folder, last) };
  } catch (error) {
    if (error instanceof InputError) return { code: error.code, place: error.place, message: error.message };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

const port = parentPort;
const ofThisThread: LastClaims = { key: null, prepared: null };
port?.on("message", (question: WorkerQuestion) => void answer(question, ofThisThread).then((answered) => port.postMessage(answered)));
