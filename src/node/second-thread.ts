import { parentPort } from "node:worker_threads";
import { inconsistenciesIn } from "../audit/inconsistencies-in.js";
import { partsOf } from "../extract/parts-of.js";
import { claimsOfPart, take, type SecondAnswer, type SecondTask } from "./second-task.js";

const port = parentPort;
const say = (answer: SecondAnswer) => port?.postMessage(answer);

/** Reads claims of the documents that it is given, from the last part on and as long as the first thread has left any, then audits the documents, and ends. */
port?.once("message", ({ documents, taken }: SecondTask) => {
  const parts = documents.flatMap((document) => partsOf(document));
  for (let part = parts.length - 1; take(taken, parts.length); part--) say({ part, claims: claimsOfPart(parts[part]!) });
  say({ part: null, claims: [] });
  say({ inconsistencies: inconsistenciesIn(documents) });
});
