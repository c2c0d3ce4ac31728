import { refuseUnknown } from "./knowledge/refuse-unknown.js";
import { signals } from "./link/signals.js";
import { InputError } from "./schema/error.js";
import { givenWords } from "./schema/given-words.js";

type Fits = (value: unknown) => boolean;

const listOf =
  (fits: Fits): Fits =>
  (value) =>
    Array.isArray(value) && value.every(fits);
const isOf =
  (kind: string): Fits =>
  (value) =>
    typeof value === kind;

/** Each option there is, what its value may be, and that in words. */
const OPTIONS: Readonly<Record<string, readonly [Fits, string]>> = {
  rules: [listOf((rule) => typeof Object(rule).decide === "function"), "a list of rules, as [mine, ...rules],"],
  without: [listOf((signal) => signals.some((known) => known === signal)), `a list of ${signals.join(", ")}`],
  acrossStates: [isOf("boolean"), "true or false"],
  matters: [(table) => !Array.isArray(table) && typeof Object(table).find === "function", "what extendMatters gives"],
  onFinding: [isOf("function"), "a function"],
  advice: [isOf("boolean"), "true or false"],
};

/**
 * How to compare is told by options that there are, each with a value that it can have; nothing, and null, leave a default.
 *
 * @throws {InputError} `bad-option`, naming the option, what is accepted and what is given
 * @example requireOptions({ acrossStates: true })
 */
export function requireOptions(given: unknown): void {
  refuseUnknown(given, Object.keys(OPTIONS), "options");
  for (const [name, value] of Object.entries(Object(given) as object)) {
    const [fits, words] = OPTIONS[name]!;
    if (!fits(value ?? null) && (value ?? null) !== null) throw new InputError("bad-option", name, `${words} is needed; given is ${givenWords(value)}`);
  }
}
