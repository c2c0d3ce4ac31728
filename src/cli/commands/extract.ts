import { roleSchema } from "../../schema/document.js";
import { readAbout } from "../about-option.js";
import { choiceOption } from "../choice-option.js";
import type { AddCommand } from "../command.js";
import { several } from "../output.js";
import type { ExtractArguments } from "../run-extract.js";

const EXAMPLES = `
Examples:
  rapporteur extract compilation.docx --format csv --output findings.csv
  rapporteur extract draft.txt --as claims --format ndjson
  rapporteur extract un/ --as findings --output findings.json
`;

/** `rapporteur extract`: the assertions of documents. */
export const addExtract: AddCommand = (program) => {
  program
    .command("extract")
    .description("print what is read from documents, one row a claim or a finding")
    .argument("<files...>", "documents: files, folders, patterns, - for standard input")
    .addOption(choiceOption("--as <role>", "by default the kind of the document tells", roleSchema.options))
    .option("--about <file=symbol,date[,kind]>", "what a document is (may be repeated)", readAbout)
    .addOption(choiceOption("--format <format>", "json by default", ["json", "ndjson", "csv"]))
    .option("--output <file>", "write to a file, in the format of its ending (may be repeated)", several)
    .addHelpText("after", EXAMPLES)
    .action(async (files: string[], options: ExtractArguments) => (await import("../run-extract.js")).runExtract(files, options));
};
