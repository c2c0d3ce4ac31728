import { severitySchema } from "../../schema/inconsistency.js";
import type { AddCommand } from "../command.js";
import { failOn } from "../fail-on.js";
import { several } from "../output.js";
import { runAudit, type AuditArguments } from "../run-audit.js";

/** `rapporteur audit`: holds documents against themselves. */
export const addAudit: AddCommand = (program, setStatus) => {
  program
    .command("audit")
    .description("hold documents against themselves: sums, shares, changes, repeated figures, dates")
    .argument("<files...>", "documents")
    .option("--format <format>", "text or json")
    .option("--output <file>", "write to a file instead of the screen; may be repeated, each by its ending", several)
    .option("--all", "give every relation that was computed, with whether it holds")
    .option("--fail-on <severity>", "exit with 1 when an inconsistency has this severity: error, likely-typo or doubtful (may be repeated)", failOn(severitySchema.options), [])
    .addHelpText("after", "\nExample:\n  rapporteur audit draft.txt --fail-on error\n")
    .action(async (files: string[], options: AuditArguments) => setStatus(await runAudit(files, options)));
};
