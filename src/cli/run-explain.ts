import { readReport } from "../node/read-json.js";
import { explain } from "../report/explain/explain.js";
import { explanationText } from "../report/explain/explanation-text.js";
import { toJson } from "../report/to-json.js";
import { putOut, targetsOf, type OutputArguments } from "./output.js";
import { refuseOverwriting } from "./refuse-overwriting.js";

const EXPLAIN_FORMATS = [
  { name: "text", endings: [".txt"] },
  { name: "json", endings: [".json"] },
];

/**
 * Runs `rapporteur explain`: why a finding of a report has its outcome.
 *
 * @throws {InputError}
 */
export async function runExplain(file: string, id: string, options: OutputArguments): Promise<void> {
  const targets = targetsOf(options, EXPLAIN_FORMATS);
  await refuseOverwriting(options.output ?? [], [file]);
  const report = await readReport(file);
  const explanation = explain(report, id);
  for (const target of targets) await putOut(target.format.name === "json" ? `${toJson(explanation, 2)}\n` : explanationText(explanation, report), target);
}
