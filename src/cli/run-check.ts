import { check } from "../check.js";
import { readReport, readReviews } from "../node/read-json.js";
import { compareReports } from "../report/baseline/compare-reports.js";
import { formats, type RenderOptions, type ReportFormat } from "../report/formats.js";
import { applyReviews } from "../report/reviews/apply-reviews.js";
import { standingOutcome } from "../report/reviews/standing-outcome.js";
import type { RowKind } from "../report/rows/to-rows.js";
import { suppress } from "../report/suppress.js";
import type { Report } from "../schema/report.js";
import { outcomeSchema, type Outcome } from "../schema/verdict.js";
import type { AboutByFile } from "./about-option.js";
import { draftAmong } from "./draft-among.js";
import { painterFor, putOut, targetsOf, type OutputArguments, type Target } from "./output.js";
import { planCheck, type CheckPlan } from "./plan-check.js";
import { readConfig } from "./read-config.js";
import { readSides, type ReadSides } from "./read-sides.js";
import { note, type Verbosity } from "./verbosity.js";

/** Options of `rapporteur check`, as commander gives them. */
export interface CheckArguments extends OutputArguments, Verbosity {
  readonly against?: readonly string[];
  readonly about?: AboutByFile;
  readonly failOn?: readonly Outcome[];
  readonly acrossStates?: boolean;
  readonly advice?: boolean;
  readonly commentOn?: readonly Outcome[];
  readonly reviews?: string;
  readonly baseline?: string;
  readonly rows?: RowKind;
  readonly config?: string;
}

/**
 * Runs `rapporteur check`: reads both sides, compares, prints or writes the report.
 *
 * @returns the exit status: 1 when `--fail-on` found an outcome that is not suppressed, else 0
 * @throws {InputError}
 */
export async function runCheck(files: readonly string[], options: CheckArguments): Promise<number> {
  const plan = await planCheck(files, options, await readConfig(options.config));
  const targets = targetsOf(plan, formats).filter(({ file }) => file !== null || options.quiet !== true || plan.format !== undefined);
  const drafts = new Map(targets.filter(({ format }) => format.name === "docx").map((target) => [target, draftAmong(plan.claims, target.file ?? "")]));
  const sides = await readSides(plan, options);
  const report = await withHistory(check(sides, { acrossStates: plan.acrossStates, advice: options.advice ?? true }), plan, options);
  for (const target of targets) await putOut(await target.format.render(report, renderOptions(target, sides, options, drafts.get(target))), target);
  for (const { file } of targets) if (file !== null) note(`${file} is written`, options);
  return report.findings.some((finding) => finding.suppressed === undefined && isAmong(plan.failOn, standingOutcome(finding)?.outcome)) ? 1 : 0;
}

/** The report beside what was suppressed, decided and checked before. */
async function withHistory(checked: Report, { suppressions, reviews }: CheckPlan, { baseline }: CheckArguments): Promise<Report> {
  const suppressed = suppress(checked, suppressions);
  const reviewed = reviews === undefined ? suppressed : applyReviews(suppressed, await readReviews(reviews));
  return baseline === undefined ? reviewed : compareReports(await readReport(baseline), reviewed);
}

function renderOptions(
  target: Target<ReportFormat>,
  { files }: ReadSides,
  { rows, verbose, commentOn }: CheckArguments,
  draft?: () => Promise<Uint8Array>,
): RenderOptions {
  return {
    paint: painterFor(target),
    fileOf: (document) => files.get(document),
    ...(rows === undefined ? {} : { rows }),
    ...(verbose === true ? { outcomes: outcomeSchema.options } : {}),
    ...(draft === undefined ? {} : { draft }),
    ...(commentOn === undefined ? {} : { commentOn }),
  };
}

function isAmong(outcomes: readonly Outcome[], outcome: Outcome | undefined): boolean {
  return outcome !== undefined && outcomes.includes(outcome);
}
