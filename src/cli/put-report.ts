import { formats, type RenderOptions, type ReportFormat } from "../report/formats.js";
import type { RowKind } from "../report/rows/to-rows.js";
import type { Report } from "../schema/report.js";
import type { Outcome } from "../schema/verdict.js";
import { draftAmong } from "./draft-among.js";
import { painterFor, putOut, targetsOf, tellWritten, type OutputArguments, type Target } from "./output.js";
import type { Verbosity } from "./verbosity.js";

/** Options of commands that write a report. */
export interface ReportArguments extends OutputArguments, Verbosity {
  readonly all?: boolean;
  readonly commentOn?: readonly Outcome[];
  readonly rows?: RowKind;
}

/** Writes a report to each of its targets. */
export type PutReport = (report: Report, fileOf: (document: string) => string | undefined) => Promise<void>;

const WIDEST = 100;
const HINT = "Shown is what must be fixed. All of it: --all. To read and decide: --output report.html. Word comments: --output reviewed.docx.";

/**
 * Makes sure, before anything is read, that the output can be written, and gives what writes it.
 *
 * @param documents files of the State, of which one may be the draft that comments are written into
 * @throws {InputError} `bad-option`
 */
export function reportWriter(output: OutputArguments, documents: readonly string[], options: ReportArguments): PutReport {
  const targets = targetsOf(output, formats).filter(({ file }) => file !== null || options.quiet !== true || output.format !== undefined);
  const drafts = new Map(targets.filter(({ format }) => format.name === "docx").map((target) => [target, draftAmong(documents, target.file ?? "")]));
  return async (report, fileOf) => {
    for (const target of targets) {
      const { parts, render } = target.format;
      await putOut(
        parts === undefined ? await render(report, { ...renderOptions(target, options), fileOf, ...draftOf(drafts.get(target)) }) : await parts(report),
        target,
      );
    }
    tellWritten(targets, options);
  };
}

/** Whether nothing of the report stands on the screen, so that its reasons would not be seen there. */
export function writesFilesOnly({ output = [] }: OutputArguments): boolean {
  return output.length > 0 && !output.includes("-");
}

function renderOptions(target: Target<ReportFormat>, { rows, all, commentOn }: ReportArguments): RenderOptions {
  return {
    paint: painterFor(target),
    ...(target.file === null && process.stdout.isTTY === true
      ? { width: Math.min(process.stdout.columns || 80, WIDEST), ...(all === true ? {} : { hint: HINT }) }
      : {}),
    ...(all === true ? { all } : {}),
    ...(rows === undefined ? {} : { rows }),
    ...(commentOn === undefined ? {} : { commentOn }),
  };
}

function draftOf(draft: (() => Promise<Uint8Array>) | undefined): Pick<RenderOptions, "draft"> {
  return draft === undefined ? {} : { draft };
}
