import type { Command, Option } from "commander";

/** A command with its options, as a shell needs them. */
export interface CompletedCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly CompletedOption[];
}

/** An option, as a shell needs it. */
export interface CompletedOption {
  /** With its dashes. */
  readonly flag: string;
  readonly description: string;
  readonly takesValue: boolean;
  /** The values that its description lists, where it lists any. */
  readonly values: readonly string[];
}

/** What can be completed: read from the commands themselves, so that it never says anything else than `--help`. */
export function completedCommands(program: Command): CompletedCommand[] {
  return program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    options: [...command.options.map(completed), { flag: "--help", description: "say how it is used", takesValue: false, values: [] }],
  }));
}

function completed(option: Option): CompletedOption {
  return {
    flag: option.long ?? option.flags,
    description: option.description,
    takesValue: option.required || option.optional,
    values: option.argChoices ?? [],
  };
}
