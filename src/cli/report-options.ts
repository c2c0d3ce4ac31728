import type { Command } from "commander";
import { formats } from "../report/formats.js";
import { aboutOption, formatOption } from "./document-options.js";
import { several } from "./output.js";
import { CONFIG_FILE } from "./read-config.js";

/** What `check` and `audit` are told alike: what the documents are, and where the report goes. */
export function addOutputOptions(command: Command): Command {
  return command
    .addOption(aboutOption())
    .addOption(formatOption(formats))
    .option("--output <file>", "write to a file, in the format of its ending (may be repeated)", several);
}

/** What `check` and `audit` take from before: decisions of reviewers, an earlier report. */
export function addEarlierOptions(command: Command): Command {
  return command
    .option("--reviews <file>", "what reviewers decided: JSON that the HTML report saved, or the XLSX they filled in")
    .option("--baseline <file>", "an earlier report in JSON: say what is new, settled and unchanged since");
}

/** How `check` and `audit` run: by which configuration, and how much they say. */
export function addRunOptions(command: Command): Command {
  return command
    .option("--config <file>", `read this in place of ${CONFIG_FILE}`)
    .option("--quiet", "say nothing but errors; without --format nothing is printed")
    .option("--verbose", "say what was read and written");
}
