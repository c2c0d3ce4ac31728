import { InputError } from "../../../src/schema/error.js";
import type { Asked, Told } from "../messages.js";
import { compareDocuments } from "./compare-documents.js";
import { exportReport } from "./export-report.js";
import { recallFile } from "./recall-file.js";
import { readFile } from "./read-file.js";

/** Answers what the page asks, one task after the other. */
async function answer(asked: Asked): Promise<void> {
  const { call } = asked;
  try {
    tell({ call, answer: await work(asked) });
  } catch (error) {
    tell({ call, fault: sentenceOf(error) });
  }
}

function work(asked: Asked) {
  if (isTask(asked, "read")) return readFile(asked.ask);
  if (isTask(asked, "recall")) return recallFile(asked.ask);
  if (isTask(asked, "compare")) return compareDocuments(asked.ask, (judged, total) => tell({ call: asked.call, judged, total }));
  return exportReport((asked as Asked<"export">).ask);
}

function isTask<Name extends Asked["task"]>(asked: Asked, task: Name): asked is Asked<Name> {
  return asked.task === task;
}

function tell(told: Told): void {
  self.postMessage(told);
}

/** One sentence for people; what a command line would allow, the page does not speak of. */
function sentenceOf(error: unknown): string {
  if (error instanceof InputError) return `${error.message.replace(/ \(allow with [^)]*\)/, "")}.`;
  return `This did not work, and the fault is ours: ${error instanceof Error ? error.message : String(error)}.`;
}

let before: Promise<void> = Promise.resolve();
self.addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  before = before.then(() => answer(data));
});
