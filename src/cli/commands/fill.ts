import { readAbout } from "../about-option.js";
import type { AddCommand } from "../command.js";
import type { FillArguments } from "../run-fill.js";

/** `rapporteur fill`: fills OHCHR's list of recommendations from reports of the State. */
export const addFill: AddCommand = (program, setStatus) => {
  program
    .command("fill")
    .description("fill OHCHR's list of recommendations (.docx) from reports of the State")
    .argument("<matrix>", "the Word file with the table of recommendations")
    .requiredOption("--from <reports...>", "documents of the State: files, folders, patterns")
    .requiredOption("--output <file>", "the filled copy, a .docx file")
    .option("--about <file=symbol,date[,kind]>", "what a document is (may be repeated)", readAbout)
    .option("--reviews <file>", "what reviewers decided of a check against this list: JSON or XLSX")
    .option("--across-states", "fill it from documents of another State")
    .addHelpText(
      "after",
      "\nExamples:\n  rapporteur fill matrix.docx --from national-report.docx --output filled.docx\n  rapporteur fill matrix.docx --from reports/ --output filled.docx\n\nDecide first, then fill:\n  rapporteur check national-report.docx --against matrix.docx --output r.html\n  rapporteur fill matrix.docx --from national-report.docx \\\n    --reviews reviews.json --output filled.docx\n",
    )
    .action(async (matrix: string, options: FillArguments) => setStatus(await (await import("../run-fill.js")).runFill(matrix, options)));
};
