import { parentPort, workerData } from "node:worker_threads";
import { inconsistenciesIn } from "../audit/inconsistencies-in.js";
import type { UnDocument } from "../schema/document.js";

/** Audits the documents that the thread is started with, says where they disagree, and ends. */
parentPort?.postMessage(inconsistenciesIn(workerData as readonly UnDocument[]));
