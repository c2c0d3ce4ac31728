import type { AddCommand } from "../command.js";
import { bashCompletion } from "../completion/bash-completion.js";
import { fishCompletion } from "../completion/fish-completion.js";
import { completedCommands, type CompletedCommand } from "../completion/completed-commands.js";
import { zshCompletion } from "../completion/zsh-completion.js";
import { InputError } from "../../schema/error.js";

const SHELLS: Readonly<Record<string, (program: string, commands: readonly CompletedCommand[]) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

const EXAMPLES = `
Examples:
  eval "$(rapporteur completion bash)"          in ~/.bashrc
  eval "$(rapporteur completion zsh)"           in ~/.zshrc
  rapporteur completion fish > ~/.config/fish/completions/rapporteur.fish
`;

/** `rapporteur completion`: a script by which a shell completes commands and options. */
export const addCompletion: AddCommand = (program) => {
  program
    .command("completion")
    .description("print a script by which a shell completes commands and options")
    .argument("<shell>", Object.keys(SHELLS).join(", "))
    .addHelpText("after", EXAMPLES)
    .action((shell: string) => {
      const write = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined;
      if (write === undefined) throw new InputError("bad-option", `completion ${shell}`, `accepted are ${Object.keys(SHELLS).join(", ")}`);
      process.stdout.write(write(program.name(), completedCommands(program)));
    });
};
