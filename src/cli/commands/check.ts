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
    .option("--format <format>", "text, json or html")
    .option("--output <file>", "write to a file instead of the screen")
    .option("--fail-on <outcome>", "exit with 1 when a finding has this outcome (may be repeated)", failOn(outcomeSchema.options), [])
    .option("--reviews <file>", "what reviewers decided, as the HTML report saves it")
    .option("--baseline <file>", "an earlier report in JSON: say what is new, settled and unchanged since")
    .option("--across-states", "compare documents of different States")
    .addHelpText("after", "\nExample:\n  rapporteur check national-report.txt --against compilation.txt --output report.json\n")
    .action(async (files: string[], options: CheckArguments) => setStatus(await runCheck(files, options)));
};
