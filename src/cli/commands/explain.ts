import { choiceOption } from "../choice-option.js";
import type { AddCommand } from "../command.js";
import { several, type OutputArguments } from "../output.js";

const EXAMPLES = `
Examples:
  rapporteur check draft.txt --against compilation.txt --output report.json
  rapporteur explain report.json "compilation.txt#7.1"
  rapporteur explain report.json 125.42
`;

/** `rapporteur explain`: why a finding has its outcome. */
export const addExplain: AddCommand = (program) => {
  program
    .command("explain")
    .description("say why a finding has its outcome: what was proposed, which rules spoke, which stayed silent and why")
    .argument("<report>", "a report in JSON, as check writes it")
    .argument("<finding>", "the id of the finding, as the report has it, its end after «#», or the number of a recommendation")
    .addOption(choiceOption("--format <format>", "text by default", ["text", "json"]))
    .option("--output <file>", "write to a file instead of the screen (may be repeated)", several)
    .addHelpText("after", EXAMPLES)
    .action(async (report: string, finding: string, options: OutputArguments) => (await import("../run-explain.js")).runExplain(report, finding, options));
};
