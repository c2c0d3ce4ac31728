import { InputError } from "../schema/error.js";

/**
 * Reads one `--fail-on VALUE` of a list of accepted ones; the option may be repeated.
 *
 * @param accepted the values that are accepted
 * @param option another option that is read alike
 * @returns a parser for commander
 * @throws {InputError} `bad-option`, naming what is accepted
 * @example failOn(["error", "doubtful"])("error", []) // ["error"]
 */
export function failOn<Value extends string>(accepted: readonly Value[], option = "--fail-on"): (value: string, before?: readonly Value[]) => Value[] {
  return (value, before = []) => {
    const known = accepted.find((name) => name === value);
    if (known === undefined) throw new InputError("bad-option", `${option} ${value}`, `accepted are ${accepted.join(", ")}`);
    return [...before, known];
  };
}
