import { outcomeSchema } from "../../schema/verdict.js";
import { readAbout } from "../about-option.js";
import type { AddCommand } from "../command.js";
import { failOn } from "../fail-on.js";
import { runCheck, type CheckArguments } from "../run-check.js";

/** `rapporteur check`: compares documents of a State with findings of United Nations bodies. */
export const addCheck: AddCommand = (program, setStatus) => {
  program
    .command("check")
    .description("compare documents of a State with findings of United Nations bodies")
    .argument("<claims...>", "documents of the State, or JSON assertions")
    .requiredOption("--against <findings...>", "documents of United Nations bodies, or JSON assertions")
    .option("--about <file=symbol,date[,kind]>", "what a document is (may be repeated)", readAbout, new Map())
    .option("--format <format>", "text or json")
    .option("--output <file>", "write to a file instead of the screen; a .docx is a copy of the draft with comments")
    .option("--fail-on <outcome>", "exit with 1 when a finding has this outcome (may be repeated)", failOn(outcomeSchema.options), [])
    .option("--comment-on <outcome>", "with --output reviewed.docx: comment findings of this outcome (may be repeated; contradicted, partial and matched by default)", failOn(outcomeSchema.options, "--comment-on"), [])
    .option("--advice", "with --output reviewed.docx: comment hints to the author too")
    .option("--across-states", "compare documents of different States")
    .addHelpText("after", "\nExamples:\n  rapporteur check national-report.txt --against compilation.txt --output report.json\n  rapporteur check draft.docx --against compilation.docx --output reviewed.docx\n")
    .action(async (files: string[], options: CheckArguments) => setStatus(await runCheck(files, options)));
};
