import { publishedSchemas } from "../../schema/json-schema.js";
import { choiceOption } from "../choice-option.js";
import type { AddCommand } from "../command.js";
import { several } from "../output.js";
import type { ValidateArguments } from "../run-validate.js";

const EXAMPLES = `
Examples:
  rapporteur validate assertions.json
  rapporteur validate rapporteur.config.json --as config
  other-tool | rapporteur validate - --format json

Exit status: 0 when it fits, 1 when it does not, 2 when it cannot be read.
`;

/** `rapporteur validate`: holds JSON against the published JSON Schemas. */
export const addValidate: AddCommand = (program, setStatus) => {
  program
    .command("validate")
    .description("hold JSON of another tool against the published JSON Schema, and tell every fault")
    .argument("<file>", "assertions, a report, reviews or a configuration in JSON; - for standard input")
    .addOption(choiceOption("--as <schema>", "by default its fields tell", ["assertions", ...publishedSchemas]))
    .addOption(choiceOption("--format <format>", "text by default", ["text", "json"]))
    .option("--output <file>", "write to a file instead of the screen (may be repeated)", several)
    .addHelpText("after", EXAMPLES)
    .action(async (file: string, options: ValidateArguments) => setStatus(await (await import("../run-validate.js")).runValidate(file, options)));
};
