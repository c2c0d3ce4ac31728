import { InputError } from "../schema/error.js";
import { givenWords } from "../schema/given-words.js";

/** What the options of a model may be, each with what fits and that in words. */
const KINDS = {
  text: [(value: unknown) => typeof value === "string" && value !== "", "a text"],
  count: [(value: unknown) => Number.isInteger(value) && Number(value) > 0, "a whole number above 0"],
  calls: [(value: unknown) => value === Infinity || (Number.isInteger(value) && Number(value) >= 0), "a whole number, or Infinity,"],
  list: [Array.isArray, "a list"],
  function: [(value: unknown) => typeof value === "function", "a function"],
  cache: [(value: unknown) => ["get", "set"].every((name) => typeof Object(value)[name] === "function"), "a Map, or what fileCache gives,"],
} as const satisfies Record<string, readonly [(value: unknown) => boolean, string]>;

/**
 * Options that may be left out, each with a value that it can have.
 *
 * @param caller the function that was called, shown in the error
 * @throws {InputError} `bad-option`, naming the option, what is accepted and what is given
 * @example requireValues(options, { passages: "count" }, "consult")
 */
export function requireValues(options: object, kinds: Readonly<Record<string, keyof typeof KINDS>>, caller: string): void {
  for (const [name, kind] of Object.entries(kinds)) {
    const value = (options as Record<string, unknown>)[name];
    const [fits, words] = KINDS[kind];
    const shown = typeof value === "number" ? String(value) : givenWords(value);
    if (value !== undefined && !fits(value)) throw new InputError("bad-option", `${caller}, ${name}`, `${words} is needed; given is ${shown}`);
  }
}

/** The same for those that may not. */
export function requireAll(options: object, kinds: Readonly<Record<string, keyof typeof KINDS>>, caller: string): void {
  const lacking = Object.keys(kinds).find((name) => (options as Record<string, unknown>)[name] === undefined);
  if (lacking !== undefined) throw new InputError("bad-option", `${caller}, ${lacking}`, `${KINDS[kinds[lacking]!][1]} is needed; given is undefined`);
  requireValues(options, kinds, caller);
}
