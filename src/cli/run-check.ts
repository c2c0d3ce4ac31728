import { check } from "../check.js";
import { readSide } from "../node/read-file.js";
import type { Side } from "../report/sides.js";
import { formats } from "../report/formats.js";
import type { Outcome } from "../schema/verdict.js";
import { requireRead, type AboutByFile } from "./about-option.js";
import { commentedDraft, draftAmong, isCommentedDraft, type CommentArguments } from "./commented-draft.js";
import { formatOf, painterFor, putOut, type OutputArguments } from "./output.js";

/** Options of `rapporteur check`, as commander gives them. */
export interface CheckArguments extends OutputArguments, CommentArguments {
  readonly against: readonly string[];
  readonly about: AboutByFile;
  readonly failOn: readonly Outcome[];
  readonly acrossStates?: boolean;
}

/**
 * Runs `rapporteur check`: reads both sides, compares, prints or writes the report.
 *
 * @returns the exit status: 1 when `--fail-on` found an outcome, else 0
 * @throws {InputError}
 */
export async function runCheck(files: readonly string[], options: CheckArguments): Promise<number> {
  const format = formatOf(options, formats);
  const draft = isCommentedDraft(options) ? draftAmong(files, options.output!) : null;
  requireRead(options.about, [...files, ...options.against]);
  const report = check(
    { claims: await readAll(files, options.about), findings: await readAll(options.against, options.about) },
    { acrossStates: options.acrossStates ?? false },
  );
  await putOut(await (draft === null ? format.render(report, { paint: painterFor(options) }) : commentedDraft(draft, report, options)), options);
  return report.findings.some((finding) => options.failOn.includes(finding.outcome)) ? 1 : 0;
}

async function readAll(files: readonly string[], about: AboutByFile): Promise<Side> {
  const sides = [];
  for (const file of files) sides.push(...(await readSide(file, about.get(file))));
  return sides;
}
