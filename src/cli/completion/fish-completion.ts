import type { CompletedCommand } from "./completed-commands.js";

/** The script that fish reads: commands and options with what they are for, values where they are known, files elsewhere. */
export function fishCompletion(program: string, commands: readonly CompletedCommand[]): string {
  const first = commands.map(({ name, description }) => `complete -c ${program} -n __fish_use_subcommand -f -a ${name} -d ${quoted(description)}`);
  const options = commands.flatMap(({ name, options: list }) =>
    list.map(({ flag, description, takesValue, values }) => {
      const value = !takesValue ? "" : values.length > 0 ? ` -x -a ${quoted(values.join(" "))}` : " -r";
      return `complete -c ${program} -n ${quoted(`__fish_seen_subcommand_from ${name}`)} -l ${flag.replace(/^--/, "")}${value} -d ${quoted(description)}`;
    }),
  );
  return [`# fish completion of ${program}: ${program} completion fish > ~/.config/fish/completions/${program}.fish`, ...first, ...options, ""].join("\n");
}

function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
