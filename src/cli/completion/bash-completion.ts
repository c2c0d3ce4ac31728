import type { CompletedCommand } from "./completed-commands.js";

/** The script that bash sources: commands, options, values where they are known, files elsewhere. */
export function bashCompletion(program: string, commands: readonly CompletedCommand[]): string {
  const values = commands.flatMap(({ name, options }) =>
    options.filter(({ values: known }) => known.length > 0).map(({ flag, values: known }) => `    "${name} ${flag}") words="${known.join(" ")}" ;;`),
  );
  const options = commands.map(({ name, options: list }) => `    ${name}) words="${list.map(({ flag }) => flag).join(" ")}" ;;`);
  return `# bash completion of ${program}: add to ~/.bashrc   eval "$(${program} completion bash)"
_${program}() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(" ")} --help --version" -- "$word"))
    return
  fi
  case "$command $before" in
${values.join("\n")}
  esac
  if [ -z "$words" ] && [[ "$word" == -* ]]; then
    case "$command" in
${options.map((line) => `  ${line}`).join("\n")}
    esac
  fi
  if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$word")); else COMPREPLY=(); fi
}
complete -o bashdefault -o default -F _${program} ${program}
`;
}
