import { InputError } from "../../schema/error.js";
import { severitySchema } from "../../schema/inconsistency.js";
import { choiceOption } from "../choice-option.js";
import type { AddCommand } from "../command.js";
import { failOn } from "../fail-on.js";
import { several } from "../output.js";
import type { AuditArguments } from "../run-audit.js";

const EXAMPLES = `
Examples:
  rapporteur audit draft.docx
  rapporteur audit draft.docx earlier-report.pdf --output figures.json
  rapporteur audit draft.txt --fail-on error

Exit status: 0 when it ran, 1 when --fail-on found a severity, 2 for bad input.
`;

/**
 * A day given on the command line.
 *
 * @throws {InputError} `bad-option`
 */
function readDay(value: string): string {
  if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value)) throw new InputError("bad-option", `--recommended ${value}`, "accepted is a day, month or year, as 2014-10-30");
  return value;
}

/** `rapporteur audit`: holds documents against themselves. */
export const addAudit: AddCommand = (program, setStatus) => {
  program
    .command("audit")
    .description("hold documents against themselves and each other: sums, shares, changes, repeated figures, dates")
    .argument("<files...>", "documents")
    .addOption(choiceOption("--format <format>", "text by default", ["text", "json"]))
    .option("--output <file>", "write to a file, in the format of its ending (may be repeated)", several)
    .option("--all", "give every relation that was computed, with whether it holds")
    .option("--no-advice", "leave out the advice to authors")
    .option("--recommended <date>", "the date of the recommendations that the documents answer, as 2014-10-30", readDay)
    .addOption(choiceOption("--fail-on <severity>", "exit with 1 when an inconsistency has this severity (may be repeated)", severitySchema.options, failOn(severitySchema.options)))
    .addHelpText("after", EXAMPLES)
    .action(async (files: string[], options: AuditArguments) => setStatus(await (await import("../run-audit.js")).runAudit(files, options)));
};
