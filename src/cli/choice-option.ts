import { Option } from "commander";
import { InputError } from "../schema/error.js";

/**
 * An option whose values are known: `--help` lists them, shells complete them, another value is refused.
 *
 * @param parse takes the value where more than one may be given or other code checks it
 * @example choiceOption("--rows <kind>", "what a row is", ["findings", "pairs"])
 */
export function choiceOption(flags: string, description: string, accepted: readonly string[], parse?: (value: string, before?: never) => unknown): Option {
  const option = new Option(flags, description);
  option.argChoices = [...accepted];
  return option.argParser<unknown>((value, before) => (parse === undefined ? oneOf(value, option.long ?? flags, accepted) : parse(value, before as never)));
}

function oneOf(value: string, flag: string, accepted: readonly string[]): string {
  if (accepted.includes(value)) return value;
  throw new InputError("bad-option", `${flag} ${value}`, `accepted are ${accepted.join(", ")}`);
}
