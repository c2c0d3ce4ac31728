import { formats } from "../../report/formats.js";
import { rowKinds } from "../../report/rows/to-rows.js";
import { outcomeSchema } from "../../schema/verdict.js";
import { choiceOption } from "../choice-option.js";
import type { AddCommand } from "../command.js";
import { faults } from "../exit-status.js";
import { failOn } from "../fail-on.js";
import { aboutOption, formatOption } from "../document-options.js";
import { several } from "../output.js";
import { CONFIG_FILE } from "../read-config.js";
import type { CheckArguments } from "../run-check.js";

const EXAMPLES = `
Examples:
  rapporteur check national-report.docx --against compilation.docx
  rapporteur check draft.docx --against un/ --output reviewed.docx
  rapporteur check draft.docx --against un/ --output r.xlsx --output r.md
  rapporteur check drafts/ --against "un/*.pdf" --fail-on contradicted
  rapporteur check both-sides/ --format markdown
  rapporteur check draft.md --against un/ --output draft.sarif
  rapporteur check draft.txt --against un/ --format ndjson --rows pairs
  cat draft.txt | rapporteur check - --against compilation.txt
  rapporteur check                      as rapporteur.config.json says

Exit status: 0 when it ran, 1 when --fail-on found something, 2 for bad input.
`;

/** `rapporteur check`: compares documents of a State with findings of United Nations bodies. */
export const addCheck: AddCommand = (program, setStatus) => {
  program
    .command("check")
    .description("compare documents of a State with findings of United Nations bodies")
    .argument("[claims...]", "documents of the State: files, folders, patterns, JSON assertions, - for standard input")
    .option("--against <findings...>", "documents of United Nations bodies, likewise; without it the kinds of the documents tell the sides")
    .addOption(aboutOption())
    .addOption(formatOption(formats))
    .option("--output <file>", "write to a file, in the format of its ending (may be repeated)", several)
    .addOption(choiceOption("--rows <kind>", "what a row is in csv and ndjson; findings by default", rowKinds))
    .addOption(
      choiceOption(
        "--fail-on <outcome|severity>",
        "exit with 1 when a finding has this outcome, or figures that do not agree this severity (may be repeated)",
        faults,
        failOn(faults),
      ),
    )
    .option("--reviews <file>", "what reviewers decided: JSON that the HTML report saved, or the XLSX they filled in")
    .option("--baseline <file>", "an earlier report in JSON: say what is new, settled and unchanged since")
    .addOption(
      choiceOption(
        "--comment-on <outcome>",
        "with --output reviewed.docx: comment findings of this outcome (may be repeated; contradicted, partial and matched by default)",
        outcomeSchema.options,
        failOn(outcomeSchema.options, "--comment-on"),
      ),
    )
    .option("--all", "as text, show everything; by default what must be fixed, and the summary")
    .option("--no-advice", "leave out the advice to authors")
    .option("--across-states", "compare documents of different States")
    .option("--config <file>", `read this in place of ${CONFIG_FILE}`)
    .option("--quiet", "say nothing but errors; without --format nothing is printed")
    .option("--verbose", "say what was read and written")
    .addHelpText("after", EXAMPLES)
    .action(async (files: string[], options: CheckArguments) => setStatus(await (await import("../run-check.js")).runCheck(files, options)));
};
