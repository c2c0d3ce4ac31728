import type { CompletedCommand, CompletedOption } from "./completed-commands.js";

/** The script that zsh evaluates: commands and options with what they are for, values where they are known, files elsewhere. */
export function zshCompletion(program: string, commands: readonly CompletedCommand[]): string {
  const cases = commands.map(({ name, options }) => `    ${name}) _arguments ${options.map(optionSpec).join(" ")} '*:file:_files' ;;`);
  return `#compdef ${program}
# zsh completion of ${program}: add to ~/.zshrc, after compinit   eval "$(${program} completion zsh)"
_${program}() {
  local -a commands=(${commands.map(({ name, description }) => quoted(`${name}:${description}`)).join(" ")})
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command="\${words[2]}"
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases.join("\n")}
  esac
}
compdef _${program} ${program}
`;
}

function optionSpec({ flag, description, takesValue, values }: CompletedOption): string {
  const about = description.replace(/[[\]:]/g, "\\$&");
  return quoted(`*${flag}[${about}]${takesValue ? `:value:${values.length > 0 ? `(${values.join(" ")})` : "_files"}` : ""}`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
