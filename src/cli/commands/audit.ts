import { formats } from "../../report/formats.js";
import { InputError } from "../../schema/error.js";
import { severitySchema } from "../../schema/inconsistency.js";
import { choiceOption } from "../choice-option.js";
import type { AddCommand } from "../command.js";
import { failOn } from "../fail-on.js";
import { aboutOption, formatOption } from "../document-options.js";
import { several } from "../output.js";
import { CONFIG_FILE } from "../read-config.js";
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
  program
    .command("audit")
    .description("hold documents against themselves and each other: sums, shares, changes, repeated figures, dates")
    .argument("[documents...]", "files, folders, patterns, - for standard input")
    .addOption(aboutOption())
    .addOption(formatOption(formats))
    .option("--output <file>", "write to a file, in the format of its ending (may be repeated)", several)
    .option("--all", "give everything: questions, hints, every relation that was computed with whether it holds")
    .option("--no-advice", "leave out the advice to authors")
    .option("--recommended <date>", "the date of the recommendations that the documents answer, as 2014-10-30", readDay)
    .addOption(
      choiceOption(
        "--fail-on <severity>",
        "exit with 1 when an inconsistency has this severity (may be repeated)",
        severitySchema.options,
        failOn(severitySchema.options),
      ),
    )
    .option("--reviews <file>", "what reviewers decided: JSON that the HTML report saved, or the XLSX they filled in")
    .option("--baseline <file>", "an earlier report in JSON: say what is new, settled and unchanged since")
    .option("--config <file>", `read this in place of ${CONFIG_FILE}`)
    .option("--quiet", "say nothing but errors; without --format nothing is printed")
    .option("--verbose", "say what was read and written")
    .addHelpText("after", EXAMPLES)
    .action(async (files: string[], options: AuditArguments) => setStatus(await (await import("../run-audit.js")).runAudit(files, options)));
};
