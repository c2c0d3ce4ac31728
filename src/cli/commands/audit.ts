import { InputError } from "../../schema/error.js";
import { severitySchema } from "../../schema/inconsistency.js";
import { choicesOption } from "../choice-option.js";
import type { AddCommand } from "../command.js";
import { addEarlierOptions, addOutputOptions, addRunOptions } from "../report-options.js";
import type { AuditArguments } from "../run-audit.js";

const EXAMPLES = `
Examples:
  rapporteur audit draft.docx
  rapporteur audit draft.docx --output commented.docx
  rapporteur audit draft.docx earlier.pdf --output a.html --output a.xlsx
  rapporteur audit drafts/ --format markdown
  rapporteur audit draft.txt --reviews reviews.json --fail-on error
  cat draft.txt | rapporteur audit - --all
  rapporteur audit                      the claims of rapporteur.config.json

Exit status: 0 when it ran, 1 when --fail-on found a severity, 2 for bad input.
`;

/**
 * A day given on the command line.
 *
 * @throws {InputError} `bad-option`
 */
function readDay(value: string): string {
  if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value))
    throw new InputError("bad-option", `--recommended ${value}`, "accepted is a day, month or year, as 2014-10-30");
  return value;
}

/** `rapporteur audit`: holds documents against themselves. */
export const addAudit: AddCommand = (program, setStatus) => {
  const command = program
    .command("audit")
    .description("hold documents against themselves and each other: sums, shares, changes, repeated figures, dates")
    .argument("[documents...]", "files, folders, patterns, - for standard input");
  addOutputOptions(command)
    .option("--all", "give everything: questions, hints, every relation that was computed with whether it holds")
    .option("--no-advice", "leave out the advice to authors")
    .option("--recommended <date>", "the date of the recommendations that the documents answer, as 2014-10-30", readDay)
    .addOption(choicesOption("--fail-on <severity>", "exit with 1 when an inconsistency has this severity (may be repeated)", severitySchema.options));
  addEarlierOptions(command);
  addRunOptions(command)
    .addHelpText("after", EXAMPLES)
    .action(async (files: string[], options: AuditArguments) => setStatus(await (await import("../run-audit.js")).runAudit(files, options)));
};
