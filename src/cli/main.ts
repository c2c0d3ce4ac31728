import { Command, CommanderError } from "commander";
import { InputError } from "../schema/error.js";
import { VERSION } from "../schema/version.js";
import { outcomeSchema, type Outcome } from "../schema/verdict.js";
import { severitySchema, type Severity } from "../schema/inconsistency.js";
import { readAbout } from "./about-option.js";
import { runAudit, type AuditArguments } from "./run-audit.js";
import { runCheck, type CheckArguments } from "./run-check.js";

/**
 * The command line. Exit status 0 when it ran, 1 when `--fail-on` found something, 2 for a usage or input error.
 *
 * @param argv as `process.argv`
 */
export async function main(argv: readonly string[]): Promise<number> {
  let status = 0;
  const program = new Command("rapporteur")
    .description("Compares what a State says of human rights with what United Nations bodies found.")
    .version(VERSION)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, "rapporteur: ")) });
  program
    .command("check")
    .description("compare documents of a State with findings of United Nations bodies")
    .argument("<claims...>", "documents of the State, or JSON assertions")
    .requiredOption("--against <findings...>", "documents of United Nations bodies, or JSON assertions")
    .option("--about <file=symbol,date[,kind]>", "what a document is (may be repeated)", readAbout, new Map())
    .option("--format <format>", "text or json")
    .option("--output <file>", "write to a file instead of the screen")
    .option("--fail-on <outcome>", "exit with 1 when a finding has this outcome (may be repeated)", readOutcome, [])
    .option("--across-states", "compare documents of different States")
    .addHelpText("after", "\nExample:\n  rapporteur check national-report.txt --against compilation.txt --output report.json\n")
    .action(async (files: string[], options: CheckArguments) => {
      status = await runCheck(files, options);
    });
  program
    .command("audit")
    .description("hold documents against themselves: sums, shares, changes, repeated figures, dates")
    .argument("<files...>", "documents")
    .option("--format <format>", "text or json")
    .option("--output <file>", "write to a file instead of the screen")
    .option("--all", "give every relation that was computed, with whether it holds")
    .option("--fail-on <severity>", "exit with 1 when an inconsistency has this severity: error, likely-typo or doubtful (may be repeated)", readSeverity, [])
    .addHelpText("after", "\nExample:\n  rapporteur audit draft.txt --fail-on error\n")
    .action(async (files: string[], options: AuditArguments) => {
      status = await runAudit(files, options);
    });
  try {
    await program.parseAsync([...argv]);
    return status;
  } catch (error) {
    return statusOf(error);
  }
}

function readOutcome(value: string, before: readonly Outcome[]): Outcome[] {
  const known = outcomeSchema.safeParse(value);
  if (!known.success) throw new InputError("bad-option", `--fail-on ${value}`, `accepted are ${outcomeSchema.options.join(", ")}`);
  return [...before, known.data];
}

function readSeverity(value: string, before: readonly Severity[]): Severity[] {
  const known = severitySchema.safeParse(value);
  if (!known.success) throw new InputError("bad-option", `--fail-on ${value}`, `accepted are ${severitySchema.options.join(", ")}`);
  return [...before, known.data];
}

/** Bad input gives one line; what is our own fault keeps its trace. */
function statusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`rapporteur: ${error.message}\n`);
  return 2;
}
