import { rowKinds } from "../../report/rows/to-rows.js";
import { outcomeSchema } from "../../schema/verdict.js";
import { choiceOption, choicesOption } from "../choice-option.js";
import type { AddCommand } from "../command.js";
import { faults } from "../exit-status.js";
import { addEarlierOptions, addOutputOptions, addRunOptions } from "../report-options.js";
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

const FAIL_ON = "exit with 1 when a finding has this outcome, or figures that do not agree this severity (may be repeated)";
const COMMENT_ON = "with --output reviewed.docx: comment findings of this outcome (may be repeated; contradicted, partial and matched by default)";

/** `rapporteur check`: compares documents of a State with findings of United Nations bodies. */
export const addCheck: AddCommand = (program, setStatus) => {
  const command = program
    .command("check")
    .description("compare documents of a State with findings of United Nations bodies")
    .argument("[claims...]", "documents of the State: files, folders, patterns, JSON assertions, - for standard input")
    .option("--against <findings...>", "documents of United Nations bodies, likewise; without it the kinds of the documents tell the sides");
  addOutputOptions(command)
    .addOption(choiceOption("--rows <kind>", "what a row is in csv and ndjson; findings by default", rowKinds))
    .addOption(choicesOption("--fail-on <outcome|severity>", FAIL_ON, faults));
  addEarlierOptions(command)
    .addOption(choicesOption("--comment-on <outcome>", COMMENT_ON, outcomeSchema.options))
    .option("--all", "as text, show everything; by default what must be fixed, and the summary")
    .option("--no-advice", "leave out the advice to authors")
    .option("--across-states", "compare documents of different States");
  addRunOptions(command)
    .addHelpText("after", EXAMPLES)
    .action(async (files: string[], options: CheckArguments) => setStatus(await (await import("../run-check.js")).runCheck(files, options)));
};
