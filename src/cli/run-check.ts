import { check } from "../check.js";
import { readSide } from "../node/read-file.js";
import { readReport, readReviews } from "../node/read-json.js";
import { compareReports } from "../report/baseline/compare-reports.js";
import { applyReviews } from "../report/reviews/apply-reviews.js";
import { standingOutcome } from "../report/reviews/standing-outcome.js";
import type { Side } from "../report/sides.js";
import { formats } from "../report/formats.js";
import { InputError } from "../schema/error.js";
import type { Report } from "../schema/report.js";
import type { Outcome } from "../schema/verdict.js";
import type { AboutByFile } from "./about-option.js";
import { draftAmong } from "./draft-among.js";
import { painterFor, putOut, targetsOf, type OutputArguments } from "./output.js";

/** Options of `rapporteur check`, as commander gives them. */
export interface CheckArguments extends OutputArguments {
  readonly against: readonly string[];
  readonly about: AboutByFile;
  readonly failOn: readonly Outcome[];
  readonly acrossStates?: boolean;
  readonly reviews?: string;
  readonly baseline?: string;
}

/**
 * Runs `rapporteur check`: reads both sides, compares, prints or writes the report.
 *
 * @returns the exit status: 1 when `--fail-on` found an outcome, else 0
 * @throws {InputError}
 */
export async function runCheck(files: readonly string[], options: CheckArguments): Promise<number> {
  const targets = targetsOf(options, formats);
  const stray = [...options.about.keys()].find((file) => !files.includes(file) && !options.against.includes(file));
  if (stray !== undefined) throw new InputError("bad-option", `--about ${stray}`, `is none of the files compared: ${[...files, ...options.against].join(", ")}`);
  const checked = check(
    { claims: await readAll(files, options.about), findings: await readAll(options.against, options.about) },
    { acrossStates: options.acrossStates ?? false },
  );
  const report = await withHistory(checked, options);
  for (const target of targets) {
    const draft = target.format.name === "docx" ? { draft: draftAmong(files, target.file ?? "") } : {};
    await putOut(await target.format.render(report, { paint: painterFor(target), ...draft }), target);
  }
  return report.findings.some((finding) => isAmong(options.failOn, standingOutcome(finding)?.outcome)) ? 1 : 0;
}

/** The report beside what was decided and checked before. */
async function withHistory(checked: Report, { reviews, baseline }: CheckArguments): Promise<Report> {
  const reviewed = reviews === undefined ? checked : applyReviews(checked, await readReviews(reviews));
  return baseline === undefined ? reviewed : compareReports(await readReport(baseline), reviewed);
}

function isAmong(outcomes: readonly Outcome[], outcome: Outcome | undefined): boolean {
  return outcome !== undefined && outcomes.includes(outcome);
}

async function readAll(files: readonly string[], about: AboutByFile): Promise<Side> {
  const sides = [];
  for (const file of files) sides.push(...(await readSide(file, about.get(file))));
  return sides;
}
