import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { check } from "../check.js";
import { readSide } from "../node/read-file.js";
import { readReviews } from "../node/read-json.js";
import { applyReviews } from "../report/reviews/apply-reviews.js";
import { fillMatrix, type FilledMatrix } from "../report/word/fill-matrix.js";
import { terminalSafe } from "../report/terminal-safe.js";
import { wrap } from "../report/text/wrap.js";
import { InputError } from "../schema/error.js";
import type { Report } from "../schema/report.js";
import { requireRead, type AboutByFile } from "./about-option.js";
import { putOut } from "./output.js";
import { plainPath } from "./plan-check.js";

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
export async function runFill(matrix: string, { from, output, about = new Map(), acrossStates, reviews }: FillArguments): Promise<number> {
  if (!/\.docx$/i.test(output))
    throw new InputError("bad-option", `--output ${output}`, "the filled list is a Word file; a name that ends in .docx is accepted");
  if ([matrix, ...from].map(plainPath).includes(plainPath(output)))
    throw new InputError("bad-option", `--output ${output}`, "would write over what is read; another name is needed");
  requireRead(about, [matrix, ...from]);
  const findings = await readSide(matrix, about.get(matrix));
  const bytes = await readFile(matrix);
  const { isThematicList } = await import("../read/thematic/thematic-list.js");
  if (!isThematicList(bytes, basename(matrix)))
    throw new InputError("bad-option", matrix, "is no Word file with a table of recommendations under the headings Recommendation, Position and themes");
  const claims = (await Promise.all(from.map((file) => readSide(file, about.get(file))))).flat();
  const checked = check({ claims, findings }, { acrossStates: acrossStates ?? false });
  const report = reviews === undefined ? checked : applyReviews(checked, await readReviews(reviews));
  const filled = await fillMatrix(bytes, report, basename(matrix));
  await putOut(filled.bytes, { file: output });
  process.stdout.write(
    `${summaryOf(filled, report)
      .map((line) => wrap(terminalSafe(line), WIDTH))
      .join("\n")}\n`,
  );
  return 0;
}

function summaryOf({ filled, kept, columnAdded }: FilledMatrix, { findings }: Report): string[] {
  const silent = findings.filter(({ outcome }) => outcome === "unaddressed").length;
  return [
    `${filled.length} ${filled.length === 1 ? "cell" : "cells"} filled${columnAdded ? " in a column added for them" : ""}; of ${findings.length} recommendations ${silent} ${silent === 1 ? "was" : "were"} not found in the reports.`,
    ...(kept.length === 0 ? [] : [`${kept.length} left alone, since ${kept.length === 1 ? "it holds" : "they hold"} text: ${kept.join(", ")}.`]),
  ];
}
