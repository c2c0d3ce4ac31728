import { Command, CommanderError } from "commander";
import { terminalSafe } from "../report/terminal-safe.js";
import { InputError } from "../schema/error.js";
import { VERSION } from "../schema/version.js";
import { commands } from "./commands/index.js";

const EXAMPLES = `
A first check, of a draft against what was found:
    rapporteur check draft.docx --against compilation.pdf --output report.html
    rapporteur check draft.docx --against compilation.pdf --output reviewed.docx
    rapporteur audit draft.docx

Examples of each command: rapporteur check --help
`;

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
    .addHelpText("after", EXAMPLES)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(inOneLine(text)) });
  for (const addCommand of commands) addCommand(program, (value) => (status = value));
  try {
    await program.parseAsync([...argv]);
    return status;
  } catch (error) {
    return statusOf(error);
  }
}

/** What commander says of options, with what it takes them to be meant for. */
function inOneLine(text: string): string {
  const line = text.replace(/^error: /, "rapporteur: ").replace(/\n(?=\(Did you mean )/, " ");
  return line.replace(/unknown option '-([a-z][a-z-]+)'(?=\n)/, "$& (an option begins with two hyphens: --$1)");
}

/** Bad input gives one line; what is our own fault keeps its trace. */
function statusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`rapporteur: ${terminalSafe(error.message)}\n`);
  return 2;
}
