import { Option } from "commander";
import { InputError } from "../schema/error.js";

/**
 * An option whose values are known: `--help` lists them, shells complete them, another value is refused.
 *
 * @throws {InputError} `bad-option` when the option is read, naming what is accepted
 * @example choiceOption("--rows <kind>", "what a row is", ["findings", "pairs"])
 */
export function choiceOption(flags: string, description: string, accepted: readonly string[]): Option {
  const option = withChoices(flags, description, accepted);
  return option.argParser((value) => oneOf(value, option.long ?? flags, accepted));
}

/**
 * The same for an option that may be repeated: its value is the list of all that were given.
 *
 * @throws {InputError} `bad-option` when the option is read, naming what is accepted
 * @example choicesOption("--fail-on <severity>", "exit with 1 when …", ["error", "doubtful"])
 */
export function choicesOption(flags: string, description: string, accepted: readonly string[]): Option {
  const option = withChoices(flags, description, accepted);
  return option.argParser<string[]>((value, before = []) => [...before, oneOf(value, option.long ?? flags, accepted)]);
}

function withChoices(flags: string, description: string, accepted: readonly string[]): Option {
  const option = new Option(flags, description);
  option.argChoices = [...accepted];
  return option;
}

function oneOf(value: string, flag: string, accepted: readonly string[]): string {
  if (accepted.includes(value)) return value;
  throw new InputError("bad-option", `${flag} ${value}`, `accepted are ${accepted.join(", ")}`);
}
