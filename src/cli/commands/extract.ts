import { roleSchema, type Role } from "../../schema/document.js";
import { InputError } from "../../schema/error.js";
import { readAbout } from "../about-option.js";
import type { AddCommand } from "../command.js";
import { several } from "../output.js";
import { runExtract, type ExtractArguments } from "../run-extract.js";

const EXAMPLES = `
Examples:
  rapporteur extract compilation.docx --format csv --output findings.csv
  rapporteur extract draft.txt --as claims --format ndjson
  rapporteur extract un/ --as findings --output findings.json     accepted by check
`;

/** `rapporteur extract`: the assertions of documents. */
export const addExtract: AddCommand = (program) => {
  program
    .command("extract")
    .description("print what is read from documents, one row a claim or a finding")
    .argument("<files...>", "documents: files, folders, patterns, - for standard input")
    .option("--as <role>", "claims or findings; by default the kind of the document tells", readRole)
    .option("--about <file=symbol,date[,kind]>", "what a document is (may be repeated)", readAbout, new Map())
    .option("--format <format>", "json, ndjson or csv; json by default")
    .option("--output <file>", "write to a file, in the format of its ending (may be repeated)", several)
    .addHelpText("after", EXAMPLES)
    .action(async (files: string[], options: ExtractArguments) => runExtract(files, options));
};

function readRole(value: string): Role {
  const known = roleSchema.safeParse(value);
  if (!known.success) throw new InputError("bad-option", `--as ${value}`, `accepted are ${roleSchema.options.join(", ")}`);
  return known.data;
}
