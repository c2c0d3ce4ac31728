import { formats } from "../../report/formats.js";
import type { AddCommand } from "../command.js";
import { formatOption } from "../document-options.js";
import { several } from "../output.js";
import type { ConsultArguments } from "../run-consult.js";

/** `rapporteur consult`: asks models about a report. */
export const addConsult: AddCommand = (program, setStatus) => {
  program
    .command("consult")
    .description("ask models about a report of check; what they say stands apart, as advice")
    .argument("<report>", "a report that check wrote as JSON")
    .option("--ask <url>", "an OpenAI-compatible address, such as http://localhost:11434/v1")
    .option("--model <name>", "the model's name there")
    .option("--key-variable <name>", "environment variable that holds the key for it")
    .option("--allow-send <host>", "let text go to this host; none but this computer otherwise (may be repeated)", several)
    .option("--nli <directory>", "a model of entailment in this directory; needs @huggingface/transformers, installed by you")
    .option("--cache <directory>", "keep answers here: a run that was broken off goes on where it stopped")
    .option("--max-calls <number>", "calls to a model at most; 1000 otherwise", Number)
    .addOption(formatOption(formats))
    .option("--output <file>", "write to a file, in the format of its ending (may be repeated)", several)
    .addHelpText(
      "after",
      "\nExample:\n  rapporteur consult report.json --ask http://localhost:11434/v1 --model a-model --cache .answers --output advised.json\n",
    )
    .action(async (report: string, options: ConsultArguments) => setStatus(await (await import("../run-consult.js")).runConsult(report, options)));
};
