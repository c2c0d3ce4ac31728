import { basename } from "node:path";
import { check } from "../check.js";
import { readBytes } from "../node/read-bytes.js";
import { readReviews } from "../node/read-json.js";
import { applyReviews } from "../report/reviews/apply-reviews.js";
import { fillMatrix, type FilledMatrix } from "../report/word/fill-matrix.js";
import { terminalSafe } from "../report/terminal-safe.js";
import { wrap } from "../report/text/wrap.js";
import { InputError } from "../schema/error.js";
import type { Report } from "../schema/report.js";
import type { AboutByFile } from "./about-option.js";
import { putOut } from "./output.js";
import { expander, plainPath, refuseStray, type CheckPlan } from "./plan-check.js";
import { namesOf, readSides } from "./read-sides.js";
import { refuseOverwriting } from "./refuse-overwriting.js";
import { tellUnlessQuiet } from "./verbosity.js";

/** Options of `rapporteur fill`, as commander gives them. */
export interface FillArguments {
  readonly from: readonly string[];
  readonly output: string;
  readonly about?: AboutByFile;
  readonly acrossStates?: boolean;
  readonly reviews?: string;
}

const WIDTH = 80;

/**
 * Runs `rapporteur fill`: checks the reports against the recommendations of the list, writes the filled copy, and says what was
 * filled and what was left alone.
 *
 * @returns the exit status, 0
 * @throws {InputError}
 */
export async function runFill(matrix: string, options: FillArguments): Promise<number> {
  const { output, acrossStates, reviews } = options;
  if (!/\.docx$/i.test(output))
    throw new InputError("bad-option", `--output ${output}`, "the filled list is a Word file; a name that ends in .docx is accepted");
  const bytes = await readBytes(matrix);
  const plan = await planFill(matrix, options);
  const { isThematicList } = await import("../read/thematic/thematic-list.js");
  if (!isThematicList(bytes, basename(matrix)))
    throw new InputError("bad-option", matrix, "is no Word file with a table of recommendations under the headings Recommendation, Position and themes");
  const sides = await readSides(plan, {});
  const checked = check({ claims: sides.claims, findings: sides.findings }, { acrossStates: acrossStates ?? false });
  const report = reviews === undefined ? checked : applyReviews(checked, await readReviews(reviews));
  const filled = await fillMatrix(bytes, report, namesOf([...plan.claims, matrix]).get(matrix)!);
  await putOut(filled.bytes, { file: output });
  process.stdout.write(
    `${summaryOf(filled, report)
      .map((line) => wrap(terminalSafe(line), WIDTH))
      .join("\n")}\n`,
  );
  return 0;
}

/** What is read: folders and patterns are expanded as `check` does; the list itself, which may lie among the reports, is none of them. */
async function planFill(matrix: string, { from, output, about = new Map(), reviews }: FillArguments): Promise<Pick<CheckPlan, "claims" | "against" | "about">> {
  const claims = (await expander([output], tellUnlessQuiet({}))(from)).filter((path) => from.includes(path) || plainPath(path) !== plainPath(matrix));
  if (claims.length === 0) throw new InputError("bad-option", `--from ${from.join(" ")}`, "holds the list itself and no document of the State");
  await refuseOverwriting([output], [matrix, ...claims, ...(reviews === undefined ? [] : [reviews])]);
  const plan = { claims, against: [matrix], about: new Map([...about].map(([file, value]) => [plainPath(file), value])) };
  refuseStray(plan);
  return plan;
}

function summaryOf({ filled, kept, columnAdded }: FilledMatrix, { findings }: Report): string[] {
  const silent = findings.filter(({ outcome }) => outcome === "unaddressed").length;
  return [
    `${filled.length} ${filled.length === 1 ? "cell" : "cells"} filled${columnAdded ? " in a column added for them" : ""}; of ${findings.length} recommendations ${silent} ${silent === 1 ? "was" : "were"} not found in the reports.`,
    ...(kept.length === 0 ? [] : [`${kept.length} left alone, since ${kept.length === 1 ? "it holds" : "they hold"} text: ${kept.join(", ")}.`]),
  ];
}
